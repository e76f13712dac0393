import type { HttpRequest } from "../../core/integration/request/http-request.ts";
import { JSON_HEADERS } from "../../core/integration/request/to-http-request.ts";
import type { WireRequest } from "./sign-request.ts";

/** What else a request's headers are made of. `host` carries the port where it is not the scheme's own. */
export interface WireOrigin {
  readonly host: string;
  readonly userAgent: string;
}

/**
 * The request as it is to be signed. Its headers are built from nothing: no header of the request that came in is copied,
 * so what a client sends cannot shape what is signed. Signing adds the date, the token and the signature.
 */
export function toWireRequest(request: HttpRequest, { host, userAgent }: WireOrigin): WireRequest {
  const { method, path } = request;
  const { accept, "content-type": type } = JSON_HEADERS;
  const headers = { host, accept, "accept-encoding": "identity", "user-agent": userAgent };
  if (request.body === "") return { method, path, headers };
  const body = new TextEncoder().encode(request.body);
  const content = { "content-type": type, "content-length": String(body.byteLength) };
  return { method, path, headers: { ...headers, ...content }, body };
}
