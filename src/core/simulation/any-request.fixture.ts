import fc from "fast-check";
import { VERBS } from "../integration/fields/fields.ts";
import type { ApiSettings } from "./api-settings.ts";
import type { MethodRequest } from "./method-request.ts";

const anyOf = (...values: readonly string[]) =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...values), weight: 6 },
    { arbitrary: fc.string({ unit: "binary" }), weight: 1 },
  );
const name = anyOf(
  "id",
  "Id",
  "A",
  "Authorization",
  "TE",
  "Content-Length",
  "Content-Type",
  "Accept",
  "Host",
  "__proto__",
  "",
);
const lists = fc.dictionary(
  name,
  fc.array(anyOf("a", "", "application/json", "text/xml; q=1", "é %2B"), { maxLength: 3 }),
  {
    maxKeys: 4,
  },
);
const texts = fc.dictionary(name, anyOf("a", "", "b c", "https"), { maxKeys: 3 });

/** Requests of which many are odd: lone surrogates, empty lists, broken base64 and broken JSON. */
export const anyRequest: fc.Arbitrary<MethodRequest> = fc.record(
  {
    httpMethod: anyOf(...VERBS),
    path: anyOf("/", "/orders/7", "/a%2Bb/"),
    pathParameters: texts,
    querystring: lists,
    headers: lists,
    body: anyOf("", '{"statusCode": 200, "a": [1]}', "{", "'", "aGk=", "iVBORw0KGgo=", "=", "\ud800"),
    isBase64Encoded: fc.boolean(),
    stageVariables: texts,
    context: fc.dictionary(
      anyOf("stage", "identity", "requestTimeEpoch", "responseOverride"),
      fc.jsonValue({ maxDepth: 2 }),
      {
        maxKeys: 3,
      },
    ),
  },
  { requiredKeys: ["httpMethod", "path", "pathParameters", "querystring", "headers", "body"] },
) as fc.Arbitrary<MethodRequest>; // fast-check's type for JSON has lists that can be written to.

export const anyApi: fc.Arbitrary<ApiSettings> = fc.record(
  {
    binaryMediaTypes: fc.array(anyOf("*/*", "image/*", "application/json"), { maxLength: 2 }),
    stageVariables: texts,
    restApiId: anyOf("a1", ""),
    region: anyOf("us-east-1", "cn-north-1", ""),
    resourcePath: anyOf("/", "/{proxy+}"),
  },
  { requiredKeys: [] },
);
