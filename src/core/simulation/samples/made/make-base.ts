import type { JsonObject, JsonValue } from "../../../integration/json/json.ts";
import type { MethodRequest } from "../../method-request.ts";
import { guessValue } from "./guess-value.ts";
import type { Inputs } from "./inputs.ts";
import { knownBody } from "./known-body.ts";
import { readInputs, type SampledMethod } from "./read-inputs.ts";

/** What the samples of a method begin with. */
export interface Base {
  /** A request with all that the integration reads. */
  readonly request: MethodRequest;
  readonly inputs: Inputs;
  /** The payload as a value; `undefined` where the verb sends none, or the payload is no JSON. */
  readonly body: JsonValue | undefined;
  readonly contentType: string;
}

const BODY_VERBS: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH"]);

/** Whether requests with this verb have a payload. */
export function hasBody(verb: string): boolean {
  return BODY_VERBS.has(verb);
}

/** The request that has all that the integration reads, with realistic values. */
export function makeBase(method: SampledMethod): Base {
  const inputs = readInputs(method);
  const verb = verbOf(method, inputs);
  const contentType = contentTypeOf(method);
  const body = hasBody(verb) && /json/i.test(contentType) ? bodyOf(inputs, method.resourcePath) : undefined;
  const pathParameters = guessAll(inputs.parameters.path);
  const request: MethodRequest = {
    httpMethod: verb,
    path: fillPath(method.resourcePath, pathParameters),
    pathParameters,
    querystring: listed(guessAll(inputs.parameters.querystring)),
    headers: {
      ...(hasBody(verb) && { "Content-Type": [contentType] }),
      Accept: ["application/json"],
      ...listed(guessAll(without(inputs.parameters.header, ["Content-Type", "Accept"]))),
    },
    body: hasBody(verb) ? (body === undefined ? textOf(contentType) : JSON.stringify(body)) : "",
    ...(inputs.stageVariables.size > 0 && { stageVariables: guessAll(inputs.stageVariables) }),
    ...(inputs.authorizer.size > 0 && { context: { authorizer: makeAuthorizer(inputs.authorizer) } }),
  };
  return { request, inputs, body, contentType };
}

function verbOf({ httpMethod, input }: SampledMethod, { body }: Inputs): string {
  if (httpMethod !== "ANY" && httpMethod !== "") return httpMethod.toUpperCase();
  return body.isEmpty && input.type !== "AWS" ? "GET" : "POST";
}

/** JSON, unless there are templates and none is for JSON. */
function contentTypeOf({ input: { requestTemplates = {} } }: SampledMethod): string {
  const types = Object.keys(requestTemplates);
  return types.find((type) => type.toLowerCase() === "application/json") ?? types[0] ?? "application/json";
}

function bodyOf({ body }: Inputs, resourcePath: string): JsonValue {
  return body.isEmpty ? knownBody(resourcePath) : body.toValue("body");
}

function textOf(contentType: string): string {
  if (/urlencoded/i.test(contentType)) return "customerId=c-77&quantity=2";
  if (/xml/i.test(contentType)) return "<order><customerId>c-77</customerId><quantity>2</quantity></order>";
  return "An order of two";
}

/** The path that a resource's path stands for with these parameters. */
export function fillPath(resourcePath: string, parameters: Readonly<Record<string, string>>): string {
  return resourcePath.replaceAll(/\{([^}]+?)(\+?)\}/g, (_, name: string, greedy: string) => {
    const value = parameters[name] ?? "";
    return greedy === "" ? encodeURIComponent(value) : value.split("/").map(encodeURIComponent).join("/");
  });
}

function guessAll(names: Iterable<string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...names].map((name) => [name, String(guessValue(name))]));
}

function listed(values: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));
}

function without(names: ReadonlySet<string>, others: readonly string[]): readonly string[] {
  const left = new Set(others.map((name) => name.toLowerCase()));
  return [...names].filter((name) => !left.has(name.toLowerCase()));
}

function makeAuthorizer(paths: ReadonlySet<string>): JsonObject {
  const members = new Map<string, JsonValue>();
  const claims = new Map<string, JsonValue>();
  for (const path of paths) {
    const [, claim] = /^claims\.(.+)$/.exec(path) ?? [];
    if (claim === undefined) members.set(path, String(guessValue(path)));
    else claims.set(claim, String(guessValue(claim)));
  }
  if (claims.size > 0) members.set("claims", Object.fromEntries(claims));
  return Object.fromEntries(members);
}
