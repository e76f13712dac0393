import { INTERNAL_SERVER_ERROR } from "../answers.ts";
import { done, type Stage, skipped, stop } from "../stage.ts";

const NAME = "verb";
const FIELD = "integrationHttpMethod";

/** Chooses the verb that the back end sees. Source: LocalStack test_http_integration_method, recorded on AWS. */
export const chooseVerb: Stage = (state) => {
  const { type, integration, request } = state;
  const { integrationHttpMethod: configured = "" } = integration;
  const before = request.httpMethod;
  if (type === "MOCK")
    return {
      steps: [skipped(NAME, { why: "A MOCK integration calls no back end.", evidence: "recorded", field: FIELD })],
      state,
    };
  if (configured === "")
    return stop(
      NAME,
      {
        why: `${type} needs the back end's verb; AWS does not take it without.`,
        evidence: "recorded",
        field: FIELD,
        before,
      },
      INTERNAL_SERVER_ERROR,
    );
  const verb = configured === "ANY" ? before : configured;
  if (type === "AWS_PROXY" && verb !== "POST")
    return stop(
      NAME,
      {
        why: `Lambda is invoked with POST only; with ${verb} the call fails.`,
        evidence: configured === "ANY" ? "inferred" : "recorded",
        field: FIELD,
        before,
        after: verb,
      },
      INTERNAL_SERVER_ERROR,
    );
  const why =
    configured === "ANY"
      ? `ANY passes the client's verb on: ${verb}.`
      : `The back end is called with ${verb}, whatever the client's verb.`;
  return {
    steps: [done(NAME, { why, evidence: "recorded", field: FIELD, before, after: verb })],
    state: { ...state, verb },
  };
};
