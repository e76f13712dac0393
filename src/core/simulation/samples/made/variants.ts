import { isProxy } from "../../../integration/fields/types.ts";
import type { JsonValue } from "../../../integration/json/json.ts";
import type { MethodRequest } from "../../method-request.ts";
import { fillPath, hasBody, type Base } from "./make-base.ts";
import { mapTexts } from "./map-texts.ts";
import type { SampledMethod } from "./read-inputs.ts";

/** One of the set: what makes it of the usual request, or nothing where it makes no sense. */
export interface Variant {
  readonly name: string;
  readonly make: (base: Base, method: SampledMethod) => MethodRequest | undefined;
}

const PHONE = "Orders/4.2 (iPhone; iOS 19.1; Scale/3.00)";

/** Ends a text within JSON, and adds a member. */
const HOSTILE = 'x","admin":"true';

/** The same, and whatever a template, a shell or a page could take for its own. */
const HOSTILE_BODY = `${HOSTILE}","note":"it's \\ \n\t #set($x = 1) \${x} $util.escapeJavaScript('y') </script>`;

const UNICODE = "Zoë 🚲 東京 שלום e\u0301 \u2028";

/** A picture of one pixel. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** The set, in the order in which it is offered. */
export const VARIANTS: readonly Variant[] = [
  {
    name: "Mobile client",
    make: ({ request }) => withHeaders(request, { "User-Agent": PHONE, "Accept-Language": "pt-PT,pt;q=0.9" }),
  },
  { name: "No body", make: ({ request }) => (hasBody(request.httpMethod) ? { ...request, body: "" } : undefined) },
  { name: "Empty object", make: (base) => withBody(base, {}) },
  {
    name: "Nothing but the path",
    make: ({ request }) =>
      hasBody(request.httpMethod) ? undefined : { ...request, querystring: {}, headers: { Accept: ["*/*"] } },
  },
  { name: "Hostile header", make: (base) => withHeaders(base.request, hostileHeaders(base)) },
  { name: "Hostile path and query", make: toHostileParameters },
  { name: "Hostile body", make: (base) => withTexts(base, HOSTILE_BODY) },
  { name: "Broken JSON", make: ({ request, body }) => (body === undefined ? undefined : cutOff(request)) },
  { name: "Several values", make: toSeveralValues },
  { name: "Unicode", make: (base) => withTexts(toUnicodeQuery(base), UNICODE) ?? toUnicodeQuery(base).request },
  {
    name: "Binary upload",
    make: ({ request }) =>
      hasBody(request.httpMethod)
        ? { ...withHeaders(request, { "Content-Type": "image/png" }), body: PNG, isBase64Encoded: true }
        : undefined,
  },
  {
    name: "Other content type",
    make: ({ request }, { input }) => {
      if (isProxy(input.type)) return undefined;
      const own = new Set(Object.keys(input.requestTemplates ?? {}));
      const other = ["text/plain", "application/xml", "text/csv"].find((type) => !own.has(type)) ?? "text/html";
      const body = hasBody(request.httpMethod) ? "an order of two" : "";
      return { ...withHeaders(request, { "Content-Type": other }), body };
    },
  },
];

/** A header of the same name, however it is spelled, gives way. */
function withHeaders(request: MethodRequest, headers: Readonly<Record<string, string>>): MethodRequest {
  const set = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const kept = Object.entries(request.headers).filter(([name]) => !set.has(name.toLowerCase()));
  const added = Object.entries(headers).map(([name, value]) => [name, [value]] as const);
  return { ...request, headers: Object.fromEntries([...kept, ...added]) };
}

/** Those that the integration reads; else one that clients often send. */
function hostileHeaders({ inputs }: Base): Readonly<Record<string, string>> {
  const read = [...inputs.parameters.header].filter((name) => !/^(?:content-type|accept|host)$/i.test(name));
  const names = read.length > 0 ? read : ["X-Request-Id"];
  return Object.fromEntries(names.map((name) => [name, HOSTILE]));
}

function toHostileParameters({ request }: Base, { resourcePath }: { readonly resourcePath: string }) {
  const { pathParameters, querystring } = request;
  if (Object.keys({ ...pathParameters, ...querystring }).length === 0) return undefined;
  const hostile = Object.fromEntries(Object.keys(pathParameters).map((name) => [name, HOSTILE]));
  return {
    ...request,
    path: fillPath(resourcePath, hostile),
    pathParameters: hostile,
    querystring: setEach(querystring, () => [HOSTILE]),
  };
}

function toSeveralValues({ request }: Base): MethodRequest {
  const { querystring } = request;
  const some = Object.keys(querystring).length > 0 ? querystring : { tag: ["new"] };
  return { ...request, querystring: setEach(some, ([first = ""]) => [first, "b c", "a&b=c"]) };
}

function toUnicodeQuery(base: Base): Base {
  const querystring = setEach(base.request.querystring, () => [UNICODE]);
  return { ...base, request: { ...base.request, querystring } };
}

function setEach(lists: MethodRequest["querystring"], change: (values: readonly string[]) => readonly string[]) {
  return Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, change(values)]));
}

function withBody({ request, body }: Base, changed: JsonValue): MethodRequest | undefined {
  return body === undefined ? undefined : { ...request, body: JSON.stringify(changed) };
}

function withTexts(base: Base, text: string): MethodRequest | undefined {
  return base.body === undefined
    ? undefined
    : withBody(
        base,
        mapTexts(base.body, () => text),
      );
}

function cutOff(request: MethodRequest): MethodRequest {
  return { ...request, body: request.body.slice(0, Math.ceil(request.body.length / 2)) };
}
