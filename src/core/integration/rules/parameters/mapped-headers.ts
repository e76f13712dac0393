import { isAws } from "../../fields/types.ts";

// By their names in lower case. Source: LocalStack snapshot test_apigateway_header_remapping, recorded on AWS.

const FATAL: ReadonlySet<string> = new Set(["content-length", "transfer-encoding"]);
const FATAL_TO_AWS: ReadonlySet<string> = new Set([
  "authorization",
  "connection",
  "expect",
  "proxy-authenticate",
  "te",
]);
const DROPPED_BY_HTTP: ReadonlySet<string> = new Set(["connection", "expect", "proxy-authenticate", "te", "via"]);

/** Whether a header that is mapped makes the call fail with 500; its name in any case. */
export function isFatalHeader(name: string, type: string | undefined): boolean {
  const header = name.toLowerCase();
  return FATAL.has(header) || (isAws(type) && FATAL_TO_AWS.has(header));
}

/** Whether a header that is mapped for an HTTP back end is left out without a word; its name in any case. */
export function isDroppedByHttp(name: string): boolean {
  return DROPPED_BY_HTTP.has(name.toLowerCase());
}
