import type { Evidence } from "../../integration/finding.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../integration/json/json.ts";
import type { MethodRequest } from "../method-request.ts";
import { type Body, readBodyPath } from "./read-body-path.ts";

/** What a source of a mapping is looked up in. */
export interface Sources {
  readonly request: MethodRequest;
  readonly context: JsonObject;
  readonly stageVariables: Readonly<Record<string, string>>;
  readonly body: Body;
}

/**
 * What a source gives: its values; why it gives none; or `invalid`, the answer's words, where the body that it reads is no
 * JSON.
 */
export type Resolved =
  | { readonly values: readonly string[]; readonly evidence: Evidence }
  | { readonly missing: string; readonly evidence: Evidence }
  | { readonly invalid: string };

interface SourceKind {
  readonly form: RegExp;
  /** `name` is what the form's group holds. */
  readonly resolve: (name: string, sources: Sources) => Resolved;
}

/** Every form that a source can have. Source: the developer guide's data mapping reference; LocalStack's recordings. */
const KINDS: readonly SourceKind[] = [
  {
    form: /^'(.*)'$/s,
    resolve: (value) => given(value, value === "" ? "inferred" : "recorded", "The static value is empty"),
  },
  {
    form: /^method\.request\.path\.(.+)$/s,
    resolve: (name, { request }) =>
      given(own(request.pathParameters, name), "recorded", `The path has no parameter ${name}`),
  },
  {
    form: /^method\.request\.querystring\.(.+)$/s,
    resolve: (name, { request }) => last(own(request.querystring, name), `The query string has no ${name}`),
  },
  {
    form: /^method\.request\.multivaluequerystring\.(.+)$/s,
    resolve: (name, { request }) =>
      given(own(request.querystring, name), "documented", `The query string has no ${name}`),
  },
  {
    form: /^method\.request\.header\.(.+)$/s,
    resolve: (name, { request }) => last(own(request.headers, name), missingHeader(name, request)),
  },
  {
    form: /^method\.request\.multivalueheader\.(.+)$/s,
    resolve: (name, { request }) => {
      const values = own(request.headers, name);
      return given(values && [values.join(",")], "documented", missingHeader(name, request));
    },
  },
  { form: /^method\.request\.body(?:\.(.+))?$/s, resolve: (path, { body }) => readBodyPath(body, path) },
  {
    form: /^context\.(.+)$/s,
    resolve: (path, { context }) => given(textIn(context, path), "documented", `The context has no ${path}`),
  },
  {
    form: /^stageVariables\.(.+)$/s,
    resolve: (name, { stageVariables }) =>
      given(own(stageVariables, name), "documented", `The stage has no variable ${name}`),
  },
];

/** Looks a mapping's source up. A text that is no source gives nothing. */
export function resolveSource(source: string, sources: Sources): Resolved {
  for (const { form, resolve } of KINDS) {
    const match = form.exec(source);
    if (match !== null) return resolve(match[1] ?? "", sources);
  }
  return { missing: `${source === "" ? "An empty text" : source} is no mapping expression`, evidence: "documented" };
}

/** What is empty counts as missing (recorded for a header: LocalStack test_http_proxy_integration_request_data_mappings). */
function given(found: string | readonly string[] | undefined, evidence: Evidence, missing: string): Resolved {
  const values = (typeof found === "string" ? [found] : (found ?? [])).filter((value) => value !== "");
  return values.length === 0 ? { missing, evidence } : { values, evidence };
}

function last(values: readonly string[] | undefined, missing: string): Resolved {
  return given(values?.at(-1), "recorded", missing);
}

function missingHeader(name: string, { headers }: MethodRequest): string {
  const near = Object.keys(headers).find((sent) => sent !== name && sent.toLowerCase() === name.toLowerCase());
  return near === undefined
    ? `There is no header ${name}`
    : `There is no header ${name}; case matters, and it is sent as ${near}`;
}

function own<T>(members: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** `identity.sourceIp` and the like. */
function textIn(context: JsonObject, path: string): string | undefined {
  let value: JsonValue | undefined = context;
  for (const name of path.split(".")) value = isJsonObject(value) ? own(value, name) : undefined;
  if (value === undefined || value === null) return undefined;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
