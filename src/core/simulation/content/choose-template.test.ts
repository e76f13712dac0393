import { expect, test } from "vitest";
import { simulateWith, stepsOf } from "../simulation.fixture.ts";

const BODY = '{"a": 1}';
const BEHAVIORS = ["WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"] as const;

/** The developer guide's two tables: the template's type, the request's, and what comes of it with each behavior. */
const CELLS: readonly (readonly [template: string, sent: string | null, ends: readonly [string, string, string]])[] = [
  ["application/json", null, ["template", "template", "template"]],
  ["application/json", "application/json", ["template", "template", "template"]],
  ["application/json", "application/xml", ["body", "415", "415"]],
  ["application/xml", null, ["body", "415", "415"]],
  ["application/xml", "application/json", ["body", "415", "415"]],
  ["application/xml", "application/xml", ["template", "template", "template"]],
];

function endOf(
  templates: Record<string, string> | undefined,
  sent: string | null,
  passthroughBehavior?: string,
): string {
  const { backendRequest, response } = simulateWith(
    {
      type: "HTTP",
      integrationHttpMethod: "POST",
      uri: "https://example.com",
      requestTemplates: templates,
      passthroughBehavior,
    },
    { body: BODY, headers: sent === null ? {} : { "Content-Type": [sent] } },
  );
  if (response !== undefined) return `${response.status}`;
  return backendRequest?.body === BODY ? "body" : (backendRequest?.body ?? "");
}

test("each of the 18 documented cells of template and passthrough behavior holds", () => {
  const found = CELLS.map(([template, sent]) => [
    template,
    sent,
    BEHAVIORS.map((behavior) => endOf({ [template]: "template" }, sent, behavior)),
  ]);
  expect(found).toEqual(CELLS);
});

test("without any template a body passes, unless the behavior is NEVER", () => {
  expect(BEHAVIORS.map((behavior) => endOf(undefined, "application/json", behavior))).toEqual(["body", "body", "415"]);
  expect(endOf({}, "text/plain")).toBe("body");
});

test("only the media type chooses: a charset does not count, and $default is no template", () => {
  expect(endOf({ "application/json": "template" }, "application/json; charset=utf-8", "NEVER")).toBe("template");
  expect(endOf({ $default: "template" }, "text/plain", "WHEN_NO_TEMPLATES")).toBe("415");
  expect(endOf({ $default: "template" }, "text/plain")).toBe("body");
});

test("an empty template passes the body as it is", () => {
  expect(endOf({ "application/json": "" }, null, "NEVER")).toBe("body");
});

test("415 is answered with its message, and the way ends there", () => {
  const simulation = simulateWith(
    { type: "HTTP", integrationHttpMethod: "POST", uri: "https://example.com", passthroughBehavior: "NEVER" },
    { headers: { "content-type": ["image/png"] } },
  );
  expect(simulation.response).toEqual({
    status: 415,
    headers: { "Content-Type": "application/json" },
    body: '{"message": "Unsupported Media Type"}',
  });
  expect(simulation.steps.at(-1)).toEqual({
    name: "template-choice",
    outcome: "stopped",
    why: "The request's content type is image/png, and there is no template: with NEVER the answer is 415 Unsupported Media Type.",
    evidence: "documented",
    field: "passthroughBehavior",
  });
});

test.each([
  ["HTTP_PROXY", "https://example.com"],
  ["AWS_PROXY", "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations"],
])("%s ignores templates and passthrough behavior", (type, uri) => {
  const simulation = simulateWith(
    {
      type,
      integrationHttpMethod: "POST",
      uri,
      requestTemplates: { "application/json": "x" },
      passthroughBehavior: "NEVER",
    },
    { headers: { "Content-Type": ["text/plain"] } },
  );
  expect(simulation.response).toBeUndefined();
  expect(stepsOf(simulation, "template-choice").map(({ outcome, why }) => [outcome, why])).toEqual([
    ["skipped", `${type} passes the body on; templates and passthrough take no part.`],
  ]);
});
