import { expect, test } from "vitest";
import { saidBy, simulateWith, stepsOf } from "../simulation.fixture.ts";

const HTTP = { type: "HTTP", integrationHttpMethod: "POST", uri: "https://example.com/{id}" };

const template = (text: string) => ({ requestTemplates: { "application/json": text } });

test("what a template sets in requestOverride becomes path, query string and headers", () => {
  const simulation = simulateWith({
    ...HTTP,
    ...template(
      [
        "#set($context.requestOverride.path.id = 'a/1')",
        "#set($context.requestOverride.querystring.q = 2)",
        "#set($context.requestOverride.header['X-A'] = 'b')",
        "#set($context.requestOverride.header.Accept = 'text/xml')",
        "#set($context.requestOverride.header.Empty = '')",
        "body",
      ].join(""),
    ),
  });
  const { uri, headers = {}, body } = simulation.backendRequest ?? {};
  expect([uri, headers["X-A"], headers["Accept"], "Empty" in headers, body]).toEqual([
    "https://example.com/a/1?q=2",
    "b",
    "text/xml",
    false,
    "body",
  ]);
  expect(stepsOf(simulation, "overrides").map(({ why, after }) => [why, after])).toEqual([
    ["The template sets $context.requestOverride.path.id.", "a/1"],
    ["The template sets $context.requestOverride.querystring.q.", "2"],
    ["The template sets $context.requestOverride.header.Accept.", "text/xml"],
    ["The template sets $context.requestOverride.header.X-A.", "b"],
  ]);
});

test("a parameter that is mapped and set by the template ends in 500; one that the mapping leaves out does not", () => {
  const integration = {
    ...HTTP,
    requestParameters: { "integration.request.header.x-a": "method.request.header.A" },
    ...template("#set($context.requestOverride.header.X-A = 'b')"),
  };
  const twice = simulateWith(integration, { headers: { A: ["a"] } });
  expect(twice.response?.status).toBe(500);
  expect(stepsOf(twice, "overrides").map(saidBy)).toEqual([
    [
      "stopped",
      "The template sets header X-A, which is mapped as well: a parameter can be overridden only once.",
      "documented",
    ],
  ]);
  expect(simulateWith(integration).backendRequest?.headers["X-A"]).toBe("b");
});

test("a forbidden header fails when a template sets it too, as far as is known", () => {
  const simulation = simulateWith({
    ...HTTP,
    ...template("#set($context.requestOverride.header.Content-Length = '1')"),
  });
  expect(stepsOf(simulation, "mapped-headers").map(saidBy)).toEqual([
    ["stopped", "HTTP cannot send a mapped header Content-Length: the call fails.", "inferred"],
  ]);
});
