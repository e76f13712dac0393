import type { Answered, Failed } from "../../core/operations/outcome.ts";
import type { Reply } from "./create-send.ts";
import { answerFailed } from "./failed.ts";

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?(?:x-amz-)?json(?:-1\.[01])?\s*(?:;|$)/i;

/** Whether an answer of another type than JSON is taken: emulators label theirs as they please. */
export interface ReplyPolicy {
  readonly anyContentType: boolean;
}

/**
 * What the page is told of a reply: its status and text, the target's refusals too, and of its headers the request id, the
 * error's type and `retry-after`. A redirect, or a success that is no JSON, does not come from API Gateway.
 */
export function toOutcome({ status, headers, body }: Reply, { anyContentType }: ReplyPolicy): Answered | Failed {
  if (status >= 300 && status < 400)
    return answerFailed(`The target answered with a redirect (${status}); redirects are not followed.`);
  const type = headers.get("content-type") ?? "none";
  if (!anyContentType && status < 300 && body !== "" && !JSON_TYPE.test(type)) {
    return answerFailed(
      `The target answered ${status} with content that is not JSON (content-type: ${type.slice(0, 100)}). Something between here and AWS may have answered.`,
    );
  }
  return {
    outcome: "answered",
    status,
    requestId: headers.get("x-amzn-requestid") ?? headers.get("x-amzn-request-id"),
    errorType: headers.get("x-amzn-errortype"),
    retryAfter: headers.get("retry-after"),
    body,
  };
}
