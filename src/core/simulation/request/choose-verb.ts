import { isLambdaUri } from "../../integration/uri/is-lambda-uri.ts";
import { INTERNAL_SERVER_ERROR } from "../answers.ts";
import { done, type Outcome, type Stage, type State, skipped, stop } from "../stage.ts";

const NAME = "verb";
const FIELD = "integrationHttpMethod";

/** Chooses the verb that the back end sees. Source: LocalStack test_http_integration_method, recorded on AWS. */
export const chooseVerb: Stage = (state) => {
  const { type, request, integration } = state;
  const { integrationHttpMethod: configured = "" } = integration;
  if (type === "MOCK") {
    const why = "A MOCK integration calls no back end.";
    return { steps: [skipped(NAME, { why, evidence: "recorded", field: FIELD })], state };
  }
  if (configured === "") {
    const why = `${type} needs the back end's verb; AWS does not take it without.`;
    return stop(NAME, { why, evidence: "recorded", field: FIELD, before: request.httpMethod }, INTERNAL_SERVER_ERROR);
  }
  return take(state, configured);
};

function take(state: State, configured: string): Outcome {
  const { type, request, integration } = state;
  const isAny = configured === "ANY";
  const verb = isAny ? request.httpMethod : configured;
  const account = { field: FIELD, before: request.httpMethod, after: verb } as const;
  const why = isAny
    ? `ANY passes the client's verb on: ${verb}.`
    : `The back end is called with ${verb}, whatever the client's verb.`;
  const isLambda = type === "AWS_PROXY" || isLambdaUri(integration.uri ?? "");
  if (!isLambda || verb === "POST")
    return { steps: [done(NAME, { ...account, why, evidence: "recorded" })], state: { ...state, verb } };
  const refused = { ...account, why: `${why} Lambda is invoked with POST only, and the call fails.` } as const;
  return type === "AWS_PROXY"
    ? stop(NAME, { ...refused, evidence: isAny ? "inferred" : "recorded" }, INTERNAL_SERVER_ERROR)
    : { steps: [done(NAME, { ...refused, evidence: "inferred" })], state: { ...state, verb } };
}
