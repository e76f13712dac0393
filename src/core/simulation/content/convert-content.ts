import { INTERNAL_SERVER_ERROR } from "../answers.ts";
import { done, type Outcome, type Stage, type State, skipped, stop } from "../stage.ts";
import { binaryTypeFor, mediaTypeOf } from "./media-type.ts";
import { fromBase64, type Payload, readAsText, showPayload, toBase64 } from "./payload.ts";

const NAME = "content-handling";
const FIELD = "contentHandling";

/**
 * Converts the payload by the developer guide's table (content type conversions), before any template reads it. For
 * AWS_PROXY it decides the form of the event's body.
 */
export const convertContent: Stage = (state) => {
  const { payload, type, request, api } = state;
  if (type === "MOCK")
    return pass(state, "skipped", {
      why: "A MOCK integration has no back end, so content handling has nothing to convert.",
      evidence: "inferred",
    });
  if ("text" in payload && payload.text === "")
    return pass(state, "skipped", { why: "The request has no body to convert.", evidence: "inferred" });
  const mediaType = mediaTypeOf(request);
  const binaryType = binaryTypeFor(mediaType, api.binaryMediaTypes);
  return binaryType === undefined
    ? convertText(state, mediaType)
    : convertBinary(state, `${mediaType} is one of the API's binary media types (${binaryType})`);
};

function convertText(state: State, mediaType: string): Outcome {
  const { payload, api, integration } = state;
  const because =
    api.binaryMediaTypes.length === 0
      ? "The API has no binary media types, so the body is text"
      : `${mediaType} is none of the API's binary media types, so the body is text`;
  if (integration.contentHandling === "CONVERT_TO_BINARY" && state.type !== "AWS_PROXY") return decode(state, because);
  if ("text" in payload) return pass(state, "done", { why: `${because}; it passes as UTF-8.`, evidence: "documented" });
  const next = { text: readAsText(payload) };
  const why = `${because}: what is no UTF-8 in it becomes U+FFFD, and is lost.`;
  return change(state, next, { why, evidence: "recorded" });
}

function decode(state: State, because: string): Outcome {
  const decoded = fromBase64(readAsText(state.payload));
  if (decoded === null)
    return stop(
      NAME,
      {
        why: `${because}; CONVERT_TO_BINARY takes it for base64, which it is not.`,
        evidence: "recorded",
        field: FIELD,
        before: showPayload(state.payload),
      },
      INTERNAL_SERVER_ERROR,
    );
  const why = `${because}; CONVERT_TO_BINARY decodes it from base64 to bytes.`;
  return change(state, decoded, { why, evidence: "documented" });
}

function convertBinary(state: State, because: string): Outcome {
  const { payload, integration, type } = state;
  const toText = integration.contentHandling === "CONVERT_TO_TEXT";
  if (type === "AWS_PROXY")
    return change(
      state,
      { text: toBase64(payload) },
      {
        why: `${because}: the event carries the body as base64, with isBase64Encoded true.`,
        evidence: "documented",
      },
    );
  if (!toText)
    return pass(state, "done", { why: `${because}: it passes as the bytes that came.`, evidence: "documented" });
  const why = `${because}; CONVERT_TO_TEXT makes base64 text of it.`;
  return change(state, { text: toBase64(payload) }, { why, evidence: "documented" });
}

type Account = Pick<Parameters<typeof done>[1], "why" | "evidence">;

function pass(state: State, outcome: "done" | "skipped", account: Account): Outcome {
  const step = outcome === "done" ? done : skipped;
  return { steps: [step(NAME, { ...account, field: FIELD })], state };
}

function change(state: State, payload: Payload, account: Account): Outcome {
  const texts = { before: showPayload(state.payload), after: showPayload(payload) };
  return { steps: [done(NAME, { ...account, field: FIELD, ...texts })], state: { ...state, payload } };
}
