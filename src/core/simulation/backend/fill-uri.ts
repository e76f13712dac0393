import type { Evidence } from "../../integration/finding.ts";
import { isAws } from "../../integration/fields/types.ts";
import { parseArn } from "../../integration/uri/parse-arn.ts";
import { INTERNAL_SERVER_ERROR } from "../answers.ts";
import { mappedTo } from "../parameters/mapped.ts";
import type { Step } from "../simulation.ts";
import { done, type Outcome, type Stage, type State, skipped, stop } from "../stage.ts";
import { addQuery } from "./add-query.ts";
import { fillNames, fillVariables } from "./fill-names.ts";
import { toServiceUrl } from "./to-service-url.ts";

const NAME = "uri";
const FIELD = "uri";

/** Scheme and a host that is not empty. */
const URL_FORM = /^https?:\/\/[^/?#@:]+(?::\d*)?(?:[/?#]|$)/i;

/** Makes the URL that is called: stage variables, mapped path parameters, the service's host, and the query string. */
export const fillUri: Stage = (state) => {
  const { type, integration, api, mapped } = state;
  const { uri = "" } = integration;
  if (type === "MOCK")
    return {
      steps: [skipped(NAME, { why: "A MOCK integration calls no back end.", evidence: "recorded", field: FIELD })],
      state,
    };
  if (uri === "")
    return fail(`${type} needs a URI; AWS does not take it without.`, {
      before: uri,
      evidence: "recorded",
    });
  const variables = fillVariables(uri, api.stageVariables);
  const path = mappedTo(mapped, "path").map(({ name, values }) => [name, values.join(",")] as const);
  const names = fillNames(variables.text, new Map(type === "AWS_PROXY" ? [] : path));
  const notes = [...variables.notes, ...names.notes].map((why) =>
    skipped(NAME, { why, evidence: "inferred", field: FIELD }),
  );
  const url = isAws(type) ? toAwsUrl(names.text) : toHttpUrl(names.text);
  if ("problem" in url) return withNotes(notes, fail(url.problem, { before: uri, evidence: url.evidence }));
  const whole = addQuery(url.text, queryOf(state));
  const why = whole === uri ? "The URI is called as it stands." : describe(uri, whole);
  const evidence = notes.length > 0 ? "inferred" : url.evidence;
  return {
    steps: [...notes, done(NAME, { why, evidence, field: FIELD, before: uri, after: whole })],
    state: { ...state, uri: whole },
  };
};

function describe(uri: string, whole: string): string {
  return parseArn(uri) === null ? `The URI is filled in, and ${whole} is called.` : `The ARN stands for ${whole}.`;
}

/** Recorded: LocalStack test_failed_invoke_test_method, for a host that stage variables leave empty. */
function toHttpUrl(text: string): Url {
  if (URL_FORM.test(text)) return { text, evidence: "recorded" };
  const isEmpty = /^https?:\/\/(?:[/?#:]|$)/i.test(text);
  return {
    problem: `Execution failed due to configuration error: Invalid endpoint address: ${isEmpty ? "the host is empty" : `${text} is no URL`}.`,
    evidence: isEmpty ? "recorded" : "inferred",
  };
}

type Url = { readonly evidence: Evidence } & ({ readonly text: string } | { readonly problem: string });

function toAwsUrl(text: string): Url {
  const url = toServiceUrl(text);
  return url ?? { problem: `${text} is no ARN of a service's path or action.`, evidence: "inferred" };
}

/** HTTP_PROXY sends the client's query string too, before what is mapped (recorded: test_http_proxy_integration_request_data_mappings). */
function queryOf({ type, request, mapped }: State): readonly (readonly [string, string])[] {
  if (type === "AWS_PROXY") return [];
  const own = mappedTo(mapped, "querystring").flatMap(({ name, values }) =>
    values.map((value) => [name, value] as const),
  );
  if (type !== "HTTP_PROXY") return own;
  const clients = Object.entries(request.querystring).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  return [...clients, ...own];
}

function fail(why: string, { before, evidence }: { readonly before: string; readonly evidence: Evidence }): Outcome {
  return stop(NAME, { why, evidence, field: FIELD, before }, INTERNAL_SERVER_ERROR);
}

function withNotes(notes: readonly Step[], outcome: Outcome): Outcome {
  return { ...outcome, steps: [...notes, ...outcome.steps] };
}
