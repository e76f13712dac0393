import { expect, test } from "vitest";
import type { JsonObject } from "../../integration/json/json.ts";
import type { MethodRequest } from "../method-request.ts";
import { saidBy, simulateWith, stepsOf } from "../simulation.fixture.ts";

const JSON_TYPE = { "Content-Type": "application/json" };
const FAILED = { status: 500, body: '{"message": "Internal server error"}' };

function answerTo(template: string, integrationResponses?: JsonObject, request: Partial<MethodRequest> = {}) {
  const integration = { type: "MOCK", requestTemplates: { "application/json": template }, integrationResponses };
  return simulateWith(integration, { httpMethod: "GET", ...request });
}

const RESPONSES: JsonObject = {
  200: { statusCode: "200", responseTemplates: { "application/json": "ok", "text/xml": "<ok/>" } },
  404: { statusCode: "404", selectionPattern: "4\\d{2}", responseTemplates: { "text/plain": "no $context.stage" } },
  500: { statusCode: "503", selectionPattern: "500" },
};

test("the template's status chooses the integration response whose pattern is the whole of it, or the default", () => {
  expect([200, 404, 4040, 500, 0].map((status) => answerTo(`{statusCode: ${status}}`, RESPONSES).response)).toEqual([
    { status: 200, headers: JSON_TYPE, body: "ok" },
    { status: 404, headers: JSON_TYPE, body: "no prod" },
    { status: 200, headers: JSON_TYPE, body: "ok" },
    { status: 503, headers: JSON_TYPE, body: "" },
    { status: 200, headers: JSON_TYPE, body: "ok" },
  ]);
});

test("the response template is the first type's in Accept, else that for application/json", () => {
  const accepting = (accept: string) =>
    answerTo("{statusCode: 200}", RESPONSES, { headers: { accept: [accept] } }).response?.body;
  expect(["text/xml", "text/xml;q=0.9, application/json", "text/css, text/xml"].map(accepting)).toEqual([
    "<ok/>",
    "<ok/>",
    "ok",
  ]);
});

test("a response maps static values, context and stage variables to headers, and renames those that it has to", () => {
  const responseParameters = {
    "method.response.header.X-Static": "'a'",
    "method.response.header.X-Stage": "context.stage",
    "method.response.header.X-Variable": "stageVariables.v",
    "method.response.header.Date": "'today'",
    "method.response.header.content-type": "'text/plain'",
    "method.response.header.X-Body": "integration.response.body",
    "method.response.header.X-Header": "integration.response.header.Date",
    "method.response.header.X-None": "stageVariables.none",
  };
  const { response } = answerTo(
    "{statusCode: 200}",
    { 200: { statusCode: "200", responseParameters } },
    { stageVariables: { v: "1" } },
  );
  expect(response).toEqual({
    status: 200,
    headers: {
      "content-type": "text/plain",
      "X-Static": "a",
      "X-Stage": "prod",
      "X-Variable": "1",
      "x-amzn-Remapped-Date": "today",
    },
    body: "",
  });
});

test("responseOverride comes before the integration response, from the request template and from the response's", () => {
  const responses = (template: string) => ({
    200: {
      statusCode: "200",
      responseParameters: { "method.response.header.X-A": "'mapped'" },
      responseTemplates: { "application/json": template },
    },
  });
  const set = "#set($context.responseOverride.status = 444)#set($context.responseOverride.header.X-A = 'set')";
  const early = answerTo(`${set}{statusCode: 200}`, responses("$context.responseOverride.header.X-A"));
  const late = answerTo("{statusCode: 200}", responses(set));
  const odd = answerTo("#set($context.responseOverride.status = 99){statusCode: 200}", responses(""));
  expect([early, late, odd].map(({ response }) => response)).toEqual([
    { status: 444, headers: { ...JSON_TYPE, "X-A": "set" }, body: "set" },
    { status: 444, headers: { ...JSON_TYPE, "X-A": "set" }, body: "" },
    { status: 200, headers: { ...JSON_TYPE, "X-A": "mapped" }, body: "" },
  ]);
});

test("where nothing is known of integration responses, the template's status is the answer", () => {
  const simulation = answerTo("#set($context.responseOverride.header.X-A = 'set'){statusCode: 204}");
  expect(simulation.response).toEqual({ status: 204, headers: { ...JSON_TYPE, "X-A": "set" }, body: "" });
  expect(stepsOf(simulation, "integration-response").map(saidBy)).toEqual([
    [
      "done",
      "Nothing is known of the integration responses; the answer is taken to be 204 without a body.",
      "inferred",
    ],
  ]);
});

/** A template, the integration responses, and where and why the answer is 500. */
const FAILING: readonly (readonly [template: string, responses: JsonObject, name: string, why: string])[] = [
  [
    '{"statusCode": "200"}',
    RESPONSES,
    "mock-answer",
    'A MOCK needs a JSON object with an integer statusCode; the template\'s output has a statusCode that is no integer: the text "200".',
  ],
  [
    "",
    RESPONSES,
    "mock-answer",
    "A MOCK needs a JSON object with an integer statusCode; the body, which no template made, is no JSON object.",
  ],
  [
    "{statusCode: 200}",
    {},
    "integration-response",
    "No integration response has a pattern that matches 200, and there is none without a pattern.",
  ],
  [
    "{statusCode: 200}",
    { 404: { selectionPattern: "[" }, 500: { selectionPattern: "20" }, x: {}, y: 1 },
    "integration-response",
    "No integration response has a pattern that matches 200, and there is none without a pattern.",
  ],
  [
    "{statusCode: 200}",
    { 200: { responseTemplates: { "text/xml": "a\n#if(" } } },
    "integration-response",
    "The response template for text/xml fails in line 2: The text ends too early.",
  ],
];

test("a MOCK without a status, a response or a sound response template ends in 500", () => {
  const found = FAILING.map(([template, responses]) => {
    const { response, steps } = answerTo(template, responses);
    const { name, outcome, why } = steps.at(-1) ?? {};
    expect([response, outcome]).toMatchObject([FAILED, "stopped"]);
    return [template, responses, name, why];
  });
  expect(found).toEqual(FAILING);
});
