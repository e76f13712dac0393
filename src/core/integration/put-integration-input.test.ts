import { expect, test } from "vitest";
import { partialInputSchema, putIntegrationInputSchema } from "./put-integration-input.ts";

const labels = { restApiId: "a1", resourceId: "r1", httpMethod: "GET" };

test("takes an input as AWS's SDKs do: any text for an enumeration, null for unset, any name in a map", () => {
  const text =
    '{"restApiId":"a1","resourceId":"r1","httpMethod":"GET","type":"ANYTHING","uri":null,"requestTemplates":{"__proto__":"t","2":"b","1":""},"timeoutInMillis":0}';
  const parsed = putIntegrationInputSchema.parse(JSON.parse(text));
  expect(Object.keys(parsed)).toEqual([
    "restApiId",
    "resourceId",
    "httpMethod",
    "type",
    "requestTemplates",
    "timeoutInMillis",
  ]);
  expect(Object.entries(parsed.requestTemplates ?? {})).toEqual([
    ["1", ""],
    ["2", "b"],
    ["__proto__", "t"],
  ]);
});

test("keeps members that the field table does not know", () => {
  expect(partialInputSchema.parse({ type: "MOCK", newMember: [1] })).toEqual({
    type: "MOCK",
    unknownMembers: { newMember: [1] },
  });
});

test.each([
  [{ ...labels }, ["type is required"]],
  [
    { ...labels, type: "MOCK", timeoutInMillis: "1" },
    ["timeoutInMillis should be a whole number no larger than 9007199254740991"],
  ],
  [
    { ...labels, type: "MOCK", timeoutInMillis: 1.5 },
    ["timeoutInMillis should be a whole number no larger than 9007199254740991"],
  ],
  [{ ...labels, type: 1, uri: [] }, ["type should be a text", "uri should be a text"]],
  [{ ...labels, type: "MOCK", cacheKeyParameters: ["a", 1] }, ["cacheKeyParameters.1 should be a text"]],
  [
    { ...labels, type: "MOCK", requestParameters: { a: null } },
    ["requestParameters should be an object whose values are all texts"],
  ],
  [[], [" should be an object"]],
])("says what is wrong with an input, and where (%#)", (input, sentences) => {
  const parsed = putIntegrationInputSchema.safeParse(input);
  expect(parsed.error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual(sentences);
});
