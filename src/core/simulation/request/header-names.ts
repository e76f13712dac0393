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

/** A header's name in an answer to the client. */
export const nameInAnswer = (name: string): string =>
  REMAPPED.has(name.toLowerCase()) ? `x-amzn-Remapped-${name}` : name;
