import { expect, test } from "vitest";
import { readPasted } from "./read-pasted.ts";

test("reads the output of get-integration, members that the form does not know included", () => {
  const text = JSON.stringify({
    type: "HTTP",
    httpMethod: "GET",
    uri: "https://example.com",
    connectionType: "INTERNET",
    requestTemplates: { "application/json": null },
    passthroughBehavior: "WHEN_NO_MATCH",
    contentHandling: null,
    timeoutInMillis: 29000,
    cacheKeyParameters: [],
    tlsConfig: { insecureSkipVerification: false, serverNameToVerify: null },
    newMember: { deep: [1] },
    integrationResponses: { "200": { statusCode: "200" } },
  });
  expect(readPasted(text)).toEqual({
    kind: "answer",
    input: {
      type: "HTTP",
      integrationHttpMethod: "GET",
      uri: "https://example.com",
      connectionType: "INTERNET",
      requestTemplates: { "application/json": "" },
      passthroughBehavior: "WHEN_NO_MATCH",
      timeoutInMillis: 29000,
      cacheKeyParameters: [],
      tlsConfig: { insecureSkipVerification: false, serverNameToVerify: null },
      unknownMembers: { newMember: { deep: [1] } },
    },
  });
});

test("reads the integration inside the output of get-method", () => {
  expect(readPasted('{"httpMethod":"GET","authorizationType":"NONE","methodIntegration":{"type":"MOCK"}}')).toEqual({
    kind: "answer",
    input: { type: "MOCK" },
  });
});

test("reads an input of put-integration, where httpMethod is the method's own", () => {
  expect(
    readPasted('{"restApiId":"a1","resourceId":"r1","httpMethod":"GET","type":"HTTP","integrationHttpMethod":"POST"}'),
  ).toEqual({
    kind: "input",
    input: { restApiId: "a1", resourceId: "r1", httpMethod: "GET", type: "HTTP", integrationHttpMethod: "POST" },
  });
});

test.each([
  ["[1]", "The text is JSON, but no object: paste the whole output, from { to }."],
  ["{}", "The object is no integration: paste the output of get-integration, or an input of put-integration."],
  [
    '{"httpMethod":"GET","authorizationType":"NONE"}',
    "This is the output of get-method for a method that has no integration.",
  ],
  [
    `{"type":"MOCK","x":${"[".repeat(9_000)}${"]".repeat(9_000)}}`,
    "The JSON is nested more than 64 levels deep, which no integration is.",
  ],
  ['{"type":7}', "In the pasted integration type should be a text."],
  [
    '{"restApiId":"a","timeoutInMillis":"1"}',
    "In the pasted input timeoutInMillis should be a whole number no larger than 9007199254740991.",
  ],
  [
    '{"restApiId":"a","requestTemplates":{"a":1}}',
    "In the pasted input requestTemplates should be an object whose values are all texts.",
  ],
])("says in a sentence what is wrong with %s", (text, error) => {
  expect(readPasted(text)).toEqual({ error });
});

test("does not mind a byte order mark", () => {
  expect(readPasted('\uFEFF{"type":"MOCK"}')).toEqual({ kind: "answer", input: { type: "MOCK" } });
});

test("says that a text is no JSON", () => {
  const read = readPasted("type: HTTP");
  expect("error" in read && read.error).toMatch(/^The text is not JSON \(.+\): paste the output of get-integration/);
});
