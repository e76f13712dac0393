import fc from "fast-check";
import { expect, test } from "vitest";
import { simulateWith } from "../../simulation.fixture.ts";
import type { Simulation } from "../../simulation.ts";
import type { Expectation } from "../sample-request.ts";
import { compareExpectation } from "./compare-expectation.ts";
import { describeDifference } from "./difference.ts";
import { expectationOf } from "./expectation-of.ts";

const SENT: Simulation = {
  steps: [],
  backendRequest: {
    method: "PUT",
    uri: "https://example.com/a",
    headers: { "Content-Type": "application/json", Host: "example.com" },
    body: '{"a": {"b c": [1, 2]}, "n": 12345678901234567890, "x": null}',
  },
};

const ANSWERED: Simulation = {
  steps: [{ name: "template-choice", outcome: "stopped", why: "No template fits.", evidence: "documented" }],
  response: { status: 415, headers: { "Content-Type": "application/json" }, body: "first\nsecond" },
};

const ROWS: readonly (readonly [Simulation, Expectation, readonly string[]])[] = [
  [SENT, {}, []],
  [SENT, { backendRequest: {} }, []],
  [SENT, { backendRequest: { method: "PUT", headers: { "content-TYPE": "application/json" } } }, []],
  [SENT, { backendRequest: { body: '{"x":null,"n":12345678901234567890,"a":{"b c":[1.0,2]}}' } }, []],
  [
    SENT,
    { backendRequest: { body: '{"n":12345678901234567891,"a":{"b c":[1,3,4],"__proto__":1}}' } },
    [
      'backendRequest.body.n: expected "12345678901234567891", got "12345678901234567890"',
      'backendRequest.body.a["b c"][1]: expected 3, got 2',
      'backendRequest.body.a["b c"][2]: expected 4, got nothing',
      "backendRequest.body.a.__proto__: expected 1, got nothing",
      "backendRequest.body.x: not expected, got null",
    ],
  ],
  [
    SENT,
    { backendRequest: { uri: "https://example.com/b", headers: { Accept: "a", host: "b" }, isBase64Encoded: true } },
    [
      'backendRequest.uri: expected "https://example.com/b", got "https://example.com/a"',
      'backendRequest.headers["Accept"]: expected "a", got nothing',
      'backendRequest.headers["host"]: expected "b", got "example.com"',
      "backendRequest.isBase64Encoded: expected true, got false",
    ],
  ],
  [SENT, { backendRequest: { isBase64Encoded: false } }, []],
  [
    SENT,
    { response: { status: 200 } },
    ['response: expected "an answer of API Gateway\'s own", got "a request to the back end"'],
  ],
  [ANSWERED, { response: { status: 415 } }, []],
  [
    ANSWERED,
    { response: { status: 200, body: "first\nsec" } },
    [
      "response.status: expected 200, got 415",
      'response.body (line 2, column 4): expected "first\\nsec", got "first\\nsecond"',
    ],
  ],
  [
    ANSWERED,
    { backendRequest: { method: "PUT" } },
    ['backendRequest: expected "a request to the back end", got "API Gateway answers 415 itself: No template fits."'],
  ],
];

test("tells each place where what happened is not what was expected", () => {
  for (const [simulation, expected, lines] of ROWS)
    expect(compareExpectation(simulation, expected).map(describeDifference)).toEqual(lines);
});

test("shows of long texts what lies around the first character that differs", () => {
  const [expected, got] = [`${"a".repeat(1_000)}b${"c".repeat(1_000)}`, `${"a".repeat(1_000)}d`];
  const line = `…${JSON.stringify(`${"a".repeat(40)}b${"c".repeat(199)}`)}…`;
  expect(describeDifference({ path: "p", expected, got })).toBe(`p: expected ${line}, got …"${"a".repeat(40)}d"`);
  expect(describeDifference({ path: "p", got: [expected] })).toBe(`p: not expected, got ["${"a".repeat(238)}…`);
});

const SQS = {
  type: "AWS",
  integrationHttpMethod: "POST",
  uri: "arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders",
  requestParameters: { "integration.request.header.Content-Type": "'application/x-www-form-urlencoded'" },
  requestTemplates: { "application/json": "Action=SendMessage&MessageBody=$util.urlEncode($input.body)" },
  passthroughBehavior: "NEVER",
};

test("records what happened without the headers that API Gateway adds to every request", () => {
  const simulation = simulateWith(SQS, { body: '{"a":1}' });
  const recorded = expectationOf(simulation);
  expect(recorded).toEqual({
    backendRequest: {
      method: "POST",
      uri: simulation.backendRequest?.uri,
      headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
      body: "Action=SendMessage&MessageBody=%7B%22a%22%3A1%7D",
    },
  });
  expect(compareExpectation(simulation, recorded)).toEqual([]);
});

test("renews only what an expectation names", () => {
  const simulation = simulateWith(SQS, { body: "{}" });
  const renewed = {
    backendRequest: { body: "old", headers: { host: "old", "X-Gone": "old" } },
    response: { status: 1 },
  };
  expect(expectationOf(simulation, renewed)).toEqual({
    backendRequest: {
      body: "Action=SendMessage&MessageBody=%7B%7D",
      headers: { host: simulation.backendRequest?.headers["Host"] },
    },
  });
  const refused = simulateWith(SQS, { headers: { "Content-Type": ["text/plain"] } });
  expect(expectationOf(refused, renewed)).toEqual({ response: { status: 415 } });
});

test("what was recorded is what is expected, and JSON in another order or with other blanks too", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, text) => {
      const body = JSON.stringify({ b: value, a: text });
      const simulation = { ...ANSWERED, response: { status: 200, headers: { a: text }, body } };
      expect(compareExpectation(simulation, expectationOf(simulation))).toEqual([]);
      const other = JSON.stringify({ a: text, b: value }, null, 2);
      const got: unknown = compareExpectation(simulation, { response: { body: other } });
      expect(got).toEqual([]);
    }),
  );
});
