import type { SentRequest } from "../pasted/sent-request.ts";
import type { CurlCall } from "./curl-call.ts";
import { FORM_TYPE, toFormBody } from "./to-form-body.ts";

const FIELDS_TYPE = "application/x-www-form-urlencoded";

/** The request that curl sends for a call. `null` where it names no URL. */
export function toSentRequest(call: CurlCall): SentRequest | null {
  const [url, ...others] = call.urls;
  if (url === undefined) return null;
  if (others.length > 0)
    call.notes.push(`Only the first URL was read; ${others.map((other) => `"${other}"`).join(", ")} left out.`);
  const { body, contentType } = toBody(call);
  return {
    httpMethod: (call.method ?? toMethod(call)).toUpperCase(),
    url: withQuery(url, call.isGet && call.data !== undefined ? [call.data] : call.query),
    headers: toHeaders(call, contentType),
    body,
    user: call.user,
  };
}

function toMethod({ isGet, isHead, isUpload, data, parts }: CurlCall): string {
  if (isHead) return "HEAD";
  if (isUpload) return "PUT";
  return parts.length > 0 || (data !== undefined && !isGet) ? "POST" : "GET";
}

function toBody(call: CurlCall): { readonly body: string; readonly contentType?: string } {
  if (call.parts.length > 0) return { body: toFormBody(call.parts), contentType: FORM_TYPE };
  if (call.data === undefined || call.isGet) return { body: "", contentType: call.contentType };
  return { body: call.data, contentType: call.contentType ?? (call.isUpload ? undefined : FIELDS_TYPE) };
}

function withQuery(url: string, pieces: readonly string[]): string {
  if (pieces.length === 0) return url;
  const [, head = "", fragment = ""] = /^([^#]*)(.*)$/s.exec(url) ?? [];
  return `${head}${head.includes("?") ? "&" : "?"}${pieces.join("&")}${fragment}`;
}

/** What curl sends by itself, then what was given; a given header takes the place of an implied one. */
function toHeaders(call: CurlCall, contentType: string | undefined): readonly (readonly [string, string])[] {
  const given = call.headers.flatMap(readHeader);
  const names = new Set(given.map(({ name }) => name.toLowerCase()));
  const implied = new Map(call.implied);
  if (call.cookies.length > 0) implied.set("Cookie", call.cookies.join(";"));
  if (contentType !== undefined) implied.set("Content-Type", contentType);
  return [
    ...[...implied].filter(([name, value]) => value !== "" && !names.has(name.toLowerCase())),
    ...given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
  ];
}

/** `Name: value`; `Name;` is sent empty, and `Name:` is not sent. */
function readHeader(text: string): readonly { readonly name: string; readonly value?: string }[] {
  const mark = text.search(/[:;]/);
  const name = text.slice(0, Math.max(0, mark)).trim();
  const value = text.slice(mark + 1).trim();
  if (name === "") return [];
  if (text[mark] === ";") return value === "" ? [{ name, value: "" }] : [];
  return [value === "" ? { name } : { name, value }];
}
