import { expect, test } from "vitest";
import type { Step } from "../../../core/simulation/simulation.ts";
import type { Outcome } from "../../../state/simulation/job.ts";
import { toPassing } from "./to-passing.ts";

const REQUEST = {
  httpMethod: "POST",
  path: "/orders/7",
  pathParameters: {},
  querystring: {},
  headers: {},
  body: '{"a":\n 1}',
};

const step = (name: Step["name"], parts: Partial<Step> = {}): Step => ({
  name,
  outcome: "done",
  why: "",
  evidence: "recorded",
  ...parts,
});

const passes = (value: string) => ({ value, state: "passes", why: "" });
const MISSED = { value: "", state: "missed", why: "" };

test("each station shows what the sample carries behind it", () => {
  const outcome: Outcome = {
    request: REQUEST,
    steps: [
      step("parameter-mapping", { after: "x-id: 7\nx-name: Ada" }),
      step("content-handling", { outcome: "skipped" }),
      step("rendering"),
    ],
    rendered: { contentType: "application/json", output: `{"n":"${"x".repeat(100)}"}`, origins: [] },
    backendRequest: { method: "PUT", uri: "https://example.com/7", headers: {}, body: "" },
  };
  expect(Object.fromEntries(toPassing(outcome))).toEqual({
    client: passes("/orders/7"),
    method: passes('{"a": 1}'),
    parameters: passes("x-id: 7 x-name: Ada"),
    content: passes(""),
    template: passes(`{"n":"${"x".repeat(74)}…`),
    endpoint: passes("PUT https://example.com/7"),
  });
});

test("where the sample stops, the station says why, and those behind are missed", () => {
  const why = "text/plain has no template.";
  const outcome: Outcome = {
    request: { ...REQUEST, body: "" },
    steps: [step("template-choice", { outcome: "stopped", why })],
    response: { status: 415, headers: {}, body: "" },
  };
  expect(Object.fromEntries(toPassing(outcome))).toEqual({
    client: passes("/orders/7"),
    method: passes("no body"),
    parameters: passes(""),
    content: passes(""),
    template: { value: `415: ${why}`, state: "stops", why },
    endpoint: MISSED,
  });
});

test("an answer of API Gateway's own is told at the end", () => {
  const outcome: Outcome = { request: REQUEST, steps: [], response: { status: 204, headers: {}, body: "" } };
  expect(toPassing(outcome).get("endpoint")).toEqual(passes("answers 204"));
});
