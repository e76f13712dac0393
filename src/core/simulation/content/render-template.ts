import type { Evidence } from "../../integration/finding.ts";
import { LEDGER } from "../../velocity/fidelity/ledger.ts";
import { parseJson } from "../../velocity/json/parse-json.ts";
import { render, type Rendering } from "../../velocity/render/render.ts";
import { JavaException } from "../../velocity/values/java-exception.ts";
import { badRequest, INTERNAL_SERVER_ERROR } from "../answers.ts";
import { done, type Outcome, type Stage, type State, skipped, stop } from "../stage.ts";
import { situationOf } from "./situation-of.ts";
import { readAsText, showPayload } from "./payload.ts";

const NAME = "rendering";

/** Renders the chosen template; what it makes is the body from then on. */
export const renderTemplate: Stage = (state) => {
  const { template: contentType, payload, integration } = state;
  if (contentType === null)
    return {
      steps: [skipped(NAME, { why: "No template is rendered.", evidence: "documented", field: "requestTemplates" })],
      state,
    };
  const account = { field: "requestTemplates", path: contentType, before: showPayload(payload) } as const;
  if ("bytes" in payload) {
    const why = "The body is bytes that are no UTF-8, and a template reads text only.";
    return stop(NAME, { ...account, why, evidence: "recorded" }, INTERNAL_SERVER_ERROR);
  }
  const text = integration.requestTemplates?.[contentType] ?? "";
  const rendering = render(text, { ...situationOf(state, payload.text), withSpans: state.withSpans });
  const next = { ...state, rendered: { contentType, rendering } };
  if ("error" in rendering) return fail(next, rendering);
  const why = `The template for ${contentType} is rendered with the request.`;
  return {
    steps: [done(NAME, { ...account, why, evidence: evidenceOf(rendering), after: rendering.output })],
    state: { ...next, payload: { text: rendering.output } },
  };
};

/** A rendering is known as well as what it relied on that is known least. */
function evidenceOf({ reliedOn }: Rendering): Evidence {
  const known = new Set<string>(reliedOn.map((id) => LEDGER[id].evidence));
  if (known.has("velocity-1.7") || known.has("open")) return "inferred";
  return known.has("documented") ? "documented" : "recorded";
}

function fail(state: State, { error }: Extract<Rendering, { readonly error: unknown }>): Outcome {
  const before = readAsText(state.payload);
  const account = { field: "requestTemplates", path: state.template ?? "", before } as const;
  if (isFaultOf(before, error.message)) {
    const message = `Could not process payload net.minidev.json.parser.ParseException: ${error.message}`;
    const why = `The template reads the body as JSON, which it is not: ${error.message}.`;
    return { ...stop(NAME, { ...account, why, evidence: "recorded" }, badRequest(message)), state };
  }
  const place = error.line === null ? "" : ` in line ${error.line}, column ${error.column ?? 1}`;
  const why = `The template fails${place}: ${error.message}.`;
  return { ...stop(NAME, { ...account, why, evidence: "recorded" }, INTERNAL_SERVER_ERROR), state };
}

/** Whether a render failed because the payload is no JSON: the reader's own words then. */
function isFaultOf(body: string, message: string): boolean {
  try {
    parseJson(body);
    return false;
  } catch (error) {
    return error instanceof JavaException && error.message === message;
  }
}
