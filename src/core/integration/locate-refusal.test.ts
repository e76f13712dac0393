import { expect, test } from "vitest";
import { locateRefusal } from "./locate-refusal.ts";

const http = { restApiId: "a1", resourceId: "r1", httpMethod: "GET", type: "HTTP", integrationHttpMethod: "GET" };
const badRequest = (message: string) => ({ code: "BadRequestException", message });

test("a refusal that was expected is the finding that expected it", () => {
  expect(locateRefusal(badRequest("Invalid HTTP endpoint specified for URI"), { ...http, uri: "x" })).toEqual({
    rule: "uri-http-endpoint",
    field: "uri",
    severity: "error",
    message:
      "The URI must be a URL that begins with http:// or https://; the protocol cannot come from a stage variable.",
    aws: badRequest("Invalid HTTP endpoint specified for URI"),
    evidence: "recorded",
  });
});

test.each([
  ["Timeout should be between 50 ms and 60000 ms", "timeoutInMillis"],
  [
    "1 validation error detected: Value 'X' at 'putIntegrationInput.contentHandling' failed to satisfy constraint: Member must satisfy enum value set: [A]",
    "contentHandling",
  ],
  ["Invalid integration URI specified", "uri"],
  ["Invalid Resource identifier specified", "resourceId"],
  ["Invalid API identifier specified 111111111111:abc", "restApiId"],
  ["Invalid Vpc Link identifier specified", "connectionId"],
])("a refusal that was not expected is found by AWS's words: %s", (message, field) => {
  expect(locateRefusal(badRequest(message), { ...http, uri: "https://example.com" })).toEqual({
    rule: "refused",
    field,
    severity: "error",
    message: `AWS refused it: ${message}`,
    aws: badRequest(message),
    evidence: "recorded",
  });
});

test("a text that no rule knows belongs to no field", () => {
  expect(locateRefusal(badRequest("Something new"), http)).toBeNull();
});
