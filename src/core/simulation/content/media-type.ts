import type { MethodRequest } from "../method-request.ts";

/** What stands for a content type that the client does not send. Source: the developer guide on mapping templates. */
export const DEFAULT_MEDIA_TYPE = "application/json";

/** The media type of the request's body: its Content-Type without parameters, or what stands for a missing one. */
export function mediaTypeOf(request: MethodRequest): string {
  const sent = contentTypeOf(request);
  return (sent === undefined ? "" : bareType(sent)) || DEFAULT_MEDIA_TYPE;
}

/** The Content-Type that the client sends, as it sends it; `undefined` where there is none. */
export function contentTypeOf(request: MethodRequest): string | undefined {
  return headerOf(request, "content-type")?.at(-1);
}

/** All values of a header, whatever the case of its name; `name` in lower case. */
export function headerOf({ headers }: MethodRequest, name: string): readonly string[] | undefined {
  return Object.entries(headers).find(([sent]) => sent.toLowerCase() === name)?.[1];
}

/** A media type without its parameters. */
export function bareType(text: string): string {
  return (text.split(";")[0] ?? "").trim();
}

/** The first of an API's binary media types that a media type is: its own name, or `image/*`, or `*` and a slash and `*`. */
export function binaryTypeFor(mediaType: string, binaryMediaTypes: readonly string[]): string | undefined {
  const type = mediaType.toLowerCase();
  return binaryMediaTypes.find((pattern) => isOf(type, bareType(pattern).toLowerCase()));
}

function isOf(type: string, pattern: string): boolean {
  if (pattern === "*/*") return true;
  return pattern.endsWith("/*") ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
