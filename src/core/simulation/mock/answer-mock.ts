import { INTERNAL_SERVER_ERROR } from "../answers.ts";
import { readAsText } from "../content/payload.ts";
import { done, type Stage, stop } from "../stage.ts";
import { answerAs } from "./answer-as.ts";
import { chooseResponse } from "./choose-response.ts";
import { readStatusCode } from "../../velocity/language/output/read-status-code.ts";

const NAME = "mock-answer";

/** Answers for a MOCK integration: the template's status chooses the integration response. Other types pass. */
export const answerMock: Stage = (state) => {
  if (state.type !== "MOCK") return { steps: [], state };
  const text = readAsText(state.payload);
  const read = readStatusCode(text);
  if ("problem" in read) {
    const what = state.template === null ? "body, which no template made," : "template's output";
    const why = `A MOCK needs a JSON object with an integer statusCode; the ${what} ${read.problem}.`;
    return stop(NAME, { why, evidence: "recorded", field: "requestTemplates", before: text }, INTERNAL_SERVER_ERROR);
  }
  const why = `The template's statusCode is ${read.status}; it chooses the integration response.`;
  const step = done(NAME, { why, evidence: "recorded", field: "requestTemplates", before: text, after: read.status });
  const chosen = chooseResponse(state.integration.integrationResponses, read.status);
  const outcome = answerAs(chosen, { state, status: read.status });
  return { ...outcome, steps: [step, ...outcome.steps] };
};
