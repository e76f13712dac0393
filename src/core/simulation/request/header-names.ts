/**
 * What API Gateway does with headers by their names, in lower case. Source: LocalStack snapshot
 * test_apigateway_header_remapping, recorded on AWS, unless another is given.
 */

/** Sent by the client and yet empty in `$input.params()`; a Lambda proxy event has not got them either (inferred). */
const HIDDEN: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "content-md5",
  "expect",
  "max-forwards",
  "proxy-authenticate",
  "server",
  "te",
  "transfer-encoding",
  "trailer",
  "upgrade",
  "www-authenticate",
]);

/** Not passed on to an HTTP_PROXY back end. */
const DROPPED_BY_PROXY: ReadonlySet<string> = new Set([
  "connection",
  "content-encoding",
  "content-md5",
  "expect",
  "host",
  "max-forwards",
  "proxy-authenticate",
  "server",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "via",
  "www-authenticate",
]);

/** API Gateway writes it anew for each body (inferred). */
const REWRITTEN = "content-length";

/** Mapped, they make the call fail with 500. */
const FATAL: ReadonlySet<string> = new Set(["content-length", "transfer-encoding"]);
const FATAL_TO_AWS: ReadonlySet<string> = new Set([
  "authorization",
  "connection",
  "expect",
  "proxy-authenticate",
  "te",
]);

/** Mapped, they are left out without a word. */
const DROPPED_BY_HTTP: ReadonlySet<string> = new Set(["connection", "expect", "proxy-authenticate", "te", "via"]);

/** Renamed to `x-amzn-Remapped-<name>` in an answer to the client. */
const REMAPPED: ReadonlySet<string> = new Set([
  "authorization",
  "connection",
  "content-length",
  "content-md5",
  "date",
  "expect",
  "host",
  "max-forwards",
  "proxy-authenticate",
  "server",
  "trailer",
  "upgrade",
  "user-agent",
  "www-authenticate",
]);

/** Whether templates do not see a header of the client. */
export const isHidden = (name: string): boolean => HIDDEN.has(name.toLowerCase());

/** Whether HTTP_PROXY keeps a header of the client back. */
export const isDroppedByProxy = (name: string): boolean =>
  DROPPED_BY_PROXY.has(name.toLowerCase()) || name.toLowerCase() === REWRITTEN;

/** Whether a header that is mapped makes the call fail. */
export const isFatal = (name: string, isForAws: boolean): boolean =>
  FATAL.has(name.toLowerCase()) || (isForAws && FATAL_TO_AWS.has(name.toLowerCase()));

/** Whether a header that is mapped for an HTTP back end is left out. */
export const isDroppedByHttp = (name: string): boolean => DROPPED_BY_HTTP.has(name.toLowerCase());

/** A header's name in an answer to the client. */
export const nameInAnswer = (name: string): string =>
  REMAPPED.has(name.toLowerCase()) ? `x-amzn-Remapped-${name}` : name;
