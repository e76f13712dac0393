import { holdsLoneSurrogate } from "../../../core/integration/request/encode-label.ts";
import { parseJsonObject } from "../../../core/integration/json/json.ts";
import type { Refused } from "../../../core/operations/outcome.ts";
import type { OperationName } from "../../../core/operations/operations.ts";
import { refuse } from "../answer/refusal.ts";
import { MAX_BODY_BYTES } from "../limits.ts";
import { jsonDepth } from "./json-depth.ts";

const MAX_DEPTH = 8;

/**
 * Whether a body text can be sent as it is: a JSON object of at most 2 MiB, nested at most 8 deep, and none where the
 * operation takes none. Its members are the target's business.
 */
export function checkBody(body: string | undefined, call: { name: OperationName; takesBody: boolean }): Refused | null {
  if (!call.takesBody) {
    return body === undefined ? null : refuse("body", `${call.name} takes no body: leave "body" out.`);
  }
  if (body === undefined) return refuse("body", `${call.name} needs "body", the text of a JSON object.`);
  if (Buffer.byteLength(body) > MAX_BODY_BYTES) {
    return refuse("too-large", `"body" is larger than ${MAX_BODY_BYTES} bytes, the most that is sent.`);
  }
  return checkText(body);
}

function checkText(body: string): Refused | null {
  if (parseJsonObject(body) === undefined)
    return refuse("body", `"body" is not the text of a JSON object, such as {"type":"MOCK"}.`);
  if (holdsLoneSurrogate(body)) {
    return refuse("body", `"body" holds half of a surrogate pair, which has no UTF-8 form: write it as a \\u escape.`);
  }
  const depth = jsonDepth(body);
  if (depth > MAX_DEPTH) return refuse("body", `"body" is nested ${depth} deep: at most ${MAX_DEPTH} levels are sent.`);
  return null;
}
