import type { MethodRequest } from "../../../../core/simulation/method-request.ts";
import type { SampleRequest } from "../../../../core/simulation/samples/sample-request.ts";
import type { Verdict } from "../../../../state/simulation/job.ts";
import { useDerived } from "../../../../state/use-derived.ts";
import { countOf } from "../../../../ui/count-of.ts";
import { Section } from "../../../../ui/layout/section.tsx";
import { BodyField } from "../body/body-field.tsx";
import { describeVerdict } from "../describe-verdict.ts";
import { ExpectationPart } from "../expectation/expectation-part.tsx";
import { LISTS, MAP, type ValueMap } from "../pairs/pairs.ts";
import { PairsField } from "../pairs/pairs-field.tsx";
import type { SampleActions, TypedPart } from "../use-sample-actions.ts";
import { ContextField } from "./context-field.tsx";
import { RequestLine } from "./request-line.tsx";
import { SampleHead } from "./sample-head.tsx";
import { useOpenParts } from "./use-open-parts.ts";

interface SampleFormProps {
  readonly index: number;
  readonly sample: SampleRequest;
  readonly verdict: Verdict | undefined;
  /** Whether another sample has its name. */
  readonly isTaken: boolean;
  readonly actions: SampleActions;
}

/** The request of one sample, and what is expected of it. */
export function SampleForm({ index, sample, verdict, isTaken, actions }: SampleFormProps) {
  const { request } = sample;
  const resourcePath = useDerived(({ method }) => method?.resourcePath);
  const httpMethod = useDerived(({ input }) => input.httpMethod);
  const part = useOpenParts(request);
  const type = (typed: TypedPart) => (change: Partial<MethodRequest>) => actions.typeRequest(index, typed, change);
  const set = (change: Partial<MethodRequest>, said: string) =>
    actions.set(index, said, (present) => ({ ...present, request: { ...present.request, ...change } }));
  const { querystring, headers, stageVariables, context } = request;
  return (
    <div className="sample-form">
      <SampleHead
        name={sample.name}
        isTaken={isTaken}
        type={(name) => actions.type(index, "name", (present) => ({ ...present, name }))}
      >
        <RequestLine
          {...{ request, httpMethod, resourcePath }}
          typePath={type("path")}
          setVerb={(verb) => set({ httpMethod: verb }, `Verb changed to ${verb}`)}
        />
      </SampleHead>
      <Section
        {...part("expectation")}
        title="Expectation"
        summary={verdict === undefined ? "" : describeVerdict(verdict)}
      >
        <ExpectationPart key={index} index={index} sample={sample} verdict={verdict} actions={actions} />
      </Section>
      <Section {...part("query")} title="Query" summary={countIn(querystring, "parameter")}>
        <PairsField
          key={index}
          what="query parameter"
          value={querystring}
          shape={LISTS}
          edit={(lists) => type("query")({ querystring: lists })}
        />
      </Section>
      <Section {...part("headers")} title="Headers" summary={countIn(headers, "header")}>
        <PairsField
          key={index}
          what="header"
          value={headers}
          shape={LISTS}
          edit={(lists) => type("headers")({ headers: lists })}
        />
      </Section>
      <Section {...part("body")} title="Body" summary={request.body === "" ? "none" : "set"}>
        <BodyField key={index} request={request} type={(body) => type("body")({ body })} set={set} />
      </Section>
      <Section
        {...part("stageVariables")}
        title="Stage variables"
        summary={countIn(stageVariables ?? NONE, "variable")}
      >
        <PairsField
          key={index}
          what="stage variable"
          value={stageVariables ?? NONE}
          shape={MAP}
          edit={(map) => type("stage variables")({ stageVariables: map })}
        />
      </Section>
      <Section
        {...part("context")}
        title="Context"
        summary={context === undefined ? "as API Gateway fills it in" : "set"}
      >
        <ContextField
          key={index}
          name={sample.name}
          context={context}
          type={(next) => actions.type(index, "context", (present) => withContext(present, next))}
        />
      </Section>
    </div>
  );
}

const NONE: ValueMap = {};

function countIn(members: object, one: string): string {
  const count = Object.keys(members).length;
  return count === 0 ? "none" : countOf(count, one);
}

function withContext({ request, ...sample }: SampleRequest, context: MethodRequest["context"]): SampleRequest {
  const { context: _, ...rest } = request;
  return { ...sample, request: context === undefined ? rest : { ...rest, context } };
}
