import { encodeBase64 } from "../../../velocity/java/codings/base64.ts";
import type { MethodRequest } from "../../method-request.ts";
import { findPlace } from "./find-place.ts";
import { groupHeaders, groupValues } from "./group-values.ts";
import { parseUrl } from "./parse-url.ts";
import type { PasteOptions, PasteProblem } from "./pasted-samples.ts";
import type { SentRequest } from "./sent-request.ts";

/** A sent request as the method receives it. */
export interface Received {
  readonly request: MethodRequest;
  /** Whether its path is one of the resource's. */
  readonly fits: boolean;
  readonly notes: readonly string[];
}

/** What HTTP/2 sends as headers, and what is counted anew for each body. */
const UNKEPT_HEADER = /^:|^content-length$/i;

/** A sent request as a request to the method: without the stage, its path parameters found by the resource's path. */
export function toMethodRequest(sent: SentRequest, { resourcePath }: PasteOptions): Received | PasteProblem {
  const url = parseUrl(sent.url);
  if ("error" in url) return url;
  const { path, pathParameters, fits, stage } = findPlace(url, resourcePath);
  const request: MethodRequest = {
    httpMethod: sent.httpMethod,
    path,
    pathParameters,
    querystring: groupValues(url.query),
    headers: groupHeaders(toHeaders(sent, url)),
    body: sent.body,
    ...(sent.isBase64Encoded === true && { isBase64Encoded: true }),
  };
  return { request, fits, notes: stage === undefined ? [] : [describeStage(stage)] };
}

/** The host is a header too, and so is a user with a password. */
function toHeaders(
  { headers, user }: SentRequest,
  url: { readonly host: string; readonly user?: string },
): readonly (readonly [string, string])[] {
  const has = (wanted: string) => headers.some(([name]) => name.toLowerCase() === wanted);
  const authority = headers.find(([name]) => name.toLowerCase() === ":authority")?.[1];
  const host = authority ?? url.host;
  const basic = has("authorization") ? undefined : (user ?? url.user);
  return [
    ...(host !== "" && !has("host") ? [["Host", host] as const] : []),
    ...(basic === undefined ? [] : [["Authorization", `Basic ${encodeBase64(basic)}`] as const]),
    ...headers.filter(([name]) => !UNKEPT_HEADER.test(name)),
  ];
}

function describeStage(stage: string): string {
  return `"${stage}" was taken for the stage and is not part of the path.`;
}
