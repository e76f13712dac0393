import { mappingsOf, type Mapping } from "../../integration/rules/parameters/mapping.ts";
import { badRequest } from "../answers.ts";
import { readAsText } from "../content/payload.ts";
import type { Step } from "../simulation.ts";
import { done, type Stage, type State, skipped, stop } from "../stage.ts";
import type { Mapped } from "./mapped.ts";
import { toBody } from "./read-body-path.ts";
import { resolveSource, type Sources } from "./resolve-source.ts";

const NAME = "parameter-mapping";
const FIELD = "requestParameters";

/** Looks the source of each request parameter up, a step a row. What gives nothing is left out. */
export const mapParameters: Stage = (state) => {
  const mappings = mappingsOf(state.integration);
  if (mappings.length === 0)
    return {
      steps: [skipped(NAME, { why: "No request parameters are mapped.", evidence: "documented", field: FIELD })],
      state,
    };
  const sources = sourcesOf(state);
  const steps: Step[] = [];
  const mapped: Mapped[] = [...state.mapped];
  for (const mapping of mappings) {
    const row = mapRow(mapping, sources, state);
    if ("invalid" in row) {
      const end = stop(NAME, { ...row.account, evidence: "inferred" }, badRequest(row.invalid));
      return { ...end, steps: [...steps, ...end.steps] };
    }
    steps.push(row.step);
    if (row.mapped !== undefined) mapped.push(row.mapped);
  }
  return { steps, state: { ...state, mapped } };
};

function sourcesOf({ request, context, api, payload }: State): Sources {
  return { request, context, stageVariables: api.stageVariables, body: toBody(readAsText(payload)) };
}

type Row =
  | { readonly step: Step; readonly mapped?: Mapped }
  | {
      readonly invalid: string;
      readonly account: {
        readonly why: string;
        readonly field: typeof FIELD;
        readonly path: string;
        readonly before: string;
      };
    };

function mapRow({ target, place, name, source }: Mapping, sources: Sources, { type }: State): Row {
  const account = { field: FIELD, path: target, before: source } as const;
  if (place === null) {
    const why = `${target} is no place in the back end's request; nothing is mapped.`;
    return { step: skipped(NAME, { ...account, why, evidence: "inferred" }) };
  }
  const resolved = resolveSource(source, sources);
  if ("invalid" in resolved) {
    const why = `${source} reads the body as JSON, which it is not.`;
    return { invalid: resolved.invalid, account: { ...account, why } };
  }
  const { evidence } = resolved;
  if ("missing" in resolved) {
    const why = `${resolved.missing}; the back end gets no ${describe(place, name)}.`;
    return { step: skipped(NAME, { ...account, why, evidence }) };
  }
  const mapped = { place, name, values: resolved.values, from: "mapping" } as const;
  const shown = { ...account, after: resolved.values.join(", ") };
  const idle = WITHOUT_EFFECT.get(type);
  if (idle !== undefined) return { step: skipped(NAME, { ...shown, ...idle }), mapped };
  return { step: done(NAME, { ...shown, why: `${source} becomes the ${describe(place, name)}.`, evidence }), mapped };
}

/** Types that look sources up, and send nothing of it. */
const WITHOUT_EFFECT: ReadonlyMap<string, Pick<Step, "why" | "evidence">> = new Map([
  ["AWS_PROXY", { why: "AWS_PROXY sends the event alone; what is mapped has no effect.", evidence: "recorded" }],
  ["MOCK", { why: "A MOCK integration calls no back end; what is mapped has no effect.", evidence: "inferred" }],
]);

const WORDS = { header: "header", querystring: "query parameter", path: "path parameter" } as const;

function describe(place: Mapped["place"], name: string): string {
  return `${WORDS[place]} ${name}`;
}
