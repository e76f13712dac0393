import type { JsonObject, JsonValue } from "../../integration/json/json.ts";
import type { MethodRequest } from "../method-request.ts";
import type { Expectation, SampleRequest } from "../samples/sample-request.ts";
import { toBodyJson } from "./body-json.ts";
import { orderMembers } from "./order-members.ts";

/** A sample's members, in the order in which they are written; likewise below. */
export const SAMPLE_MEMBERS = ["name", "request", "expected"] as const satisfies readonly (keyof SampleRequest)[];

/** A method request's. */
export const REQUEST_MEMBERS = [
  "httpMethod",
  "path",
  "pathParameters",
  "querystring",
  "headers",
  "body",
  "isBase64Encoded",
  "stageVariables",
  "context",
] as const satisfies readonly (keyof MethodRequest)[];

/** An expectation's. */
export const EXPECTATION_MEMBERS = ["backendRequest", "response"] as const satisfies readonly (keyof Expectation)[];
/** Those of the request that the back end is expected to get. */
export const BACKEND_REQUEST_MEMBERS = ["method", "uri", "headers", "body", "isBase64Encoded"] as const;
/** Those of the answer that the client is expected to get. */
export const RESPONSE_MEMBERS = ["status", "headers", "body"] as const;

/** A sample as it stands in a document: what a request has not is left out, and a single value is no list. */
export function toSampleJson(sample: SampleRequest): JsonObject {
  const { request, expected } = sample;
  const { pathParameters, querystring, headers, body } = request;
  const written = orderMembers(
    {
      ...request,
      pathParameters: unlessEmpty(pathParameters),
      querystring: unlessEmpty(mapValues(querystring, toOneOrList)),
      headers: unlessEmpty(mapValues(headers, toOneOrList)),
      body: body === "" ? undefined : toBodyJson(body),
    },
    REQUEST_MEMBERS,
  );
  return orderMembers(
    { ...sample, request: written, expected: expected && toExpectationJson(expected) },
    SAMPLE_MEMBERS,
  );
}

/** An expectation as it stands in a document. */
export function toExpectationJson(expected: Expectation): JsonObject {
  const { backendRequest, response } = expected;
  return orderMembers(
    {
      ...expected,
      backendRequest: backendRequest && orderMembers(withBody(backendRequest), BACKEND_REQUEST_MEMBERS),
      response: response && orderMembers(withBody(response), RESPONSE_MEMBERS),
    },
    EXPECTATION_MEMBERS,
  );
}

function withBody<T extends { readonly body?: string }>(part: T) {
  return { ...part, body: part.body === undefined ? undefined : toBodyJson(part.body) };
}

function unlessEmpty(members: JsonObject): JsonObject | undefined {
  return Object.keys(members).length === 0 ? undefined : members;
}

function toOneOrList(values: readonly string[]): JsonValue {
  const [first = "", ...others] = values;
  return values.length === 1 && others.length === 0 ? first : values;
}

function mapValues<V>(members: Readonly<Record<string, V>>, change: (value: V) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, change(value)]));
}
