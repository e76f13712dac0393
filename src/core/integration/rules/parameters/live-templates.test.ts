import { expect, test } from "vitest";
import { checkIntegration } from "../../check-integration.ts";

const proxied = {
  restApiId: "a1b2c3d4e5",
  resourceId: "r1",
  httpMethod: "ANY",
  type: "HTTP_PROXY",
  integrationHttpMethod: "ANY",
  uri: "https://example.com/{proxy+}",
  requestParameters: { "integration.request.path.proxy": "method.request.path.proxy" },
};

test("a greedy parameter in a URI is told to be written without its plus, and its mapping is left alone", () => {
  const findings = checkIntegration(proxied);
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
    [
      "uri-parameter-unmapped",
      "In a URI the parameter is written {proxy}, without the plus: as it stands, the back end is called with the braces.",
    ],
  ]);
  const mended = Object.fromEntries(
    (findings[0]?.fix?.changes ?? []).flatMap((change) => ("value" in change ? [[change.field, change.value]] : [])),
  );
  expect(checkIntegration({ ...proxied, ...mended })).toEqual([]);
});

test("a template that a proxy type ignores neither overrides a mapping nor fills a path", () => {
  const requestTemplates = { "application/json": '#set($context.requestOverride.path.id = "1")' };
  const input = { ...proxied, uri: "https://example.com/{id}", requestParameters: {}, requestTemplates };
  expect(checkIntegration(input).map(({ rule }) => rule)).toEqual(["uri-parameter-unmapped", "templates-ignored"]);
  expect(checkIntegration({ ...input, type: "HTTP" }).map(({ rule }) => rule)).toEqual([]);
});
