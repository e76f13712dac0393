import { expect, test } from "vitest";
import { saidBy, simulateWith, stepsOf } from "../simulation.fixture.ts";

const LAMBDA = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations";

/** The type, its verb, the client's verb; the verb that is sent or the status that is answered; what is said. */
const ROWS: readonly (readonly [string, string, string, string | number, readonly [string, string, string]])[] = [
  ["HTTP", "GET", "POST", "GET", ["done", "The back end is called with GET, whatever the client's verb.", "recorded"]],
  ["HTTP", "ANY", "PATCH", "PATCH", ["done", "ANY passes the client's verb on: PATCH.", "recorded"]],
  ["HTTP_PROXY", "ANY", "HEAD", "HEAD", ["done", "ANY passes the client's verb on: HEAD.", "recorded"]],
  [
    "HTTP_PROXY",
    "PUT",
    "GET",
    "PUT",
    ["done", "The back end is called with PUT, whatever the client's verb.", "recorded"],
  ],
  [
    "AWS_PROXY",
    "POST",
    "GET",
    "POST",
    ["done", "The back end is called with POST, whatever the client's verb.", "recorded"],
  ],
  [
    "AWS_PROXY",
    "GET",
    "POST",
    500,
    [
      "stopped",
      "The back end is called with GET, whatever the client's verb. Lambda is invoked with POST only, and the call fails.",
      "recorded",
    ],
  ],
  [
    "AWS_PROXY",
    "ANY",
    "GET",
    500,
    [
      "stopped",
      "ANY passes the client's verb on: GET. Lambda is invoked with POST only, and the call fails.",
      "inferred",
    ],
  ],
  [
    "AWS",
    "GET",
    "POST",
    "GET",
    [
      "done",
      "The back end is called with GET, whatever the client's verb. Lambda is invoked with POST only, and the call fails.",
      "inferred",
    ],
  ],
];

test("the verb is the integration's, or the client's with ANY; Lambda takes POST only", () => {
  const found = ROWS.map(([type, integrationHttpMethod, httpMethod]) => {
    const uri = type.startsWith("AWS") ? LAMBDA : "https://example.com";
    const simulation = simulateWith({ type, integrationHttpMethod, uri }, { httpMethod });
    const [step] = stepsOf(simulation, "verb");
    const end = simulation.backendRequest?.method ?? simulation.response?.status;
    return [type, integrationHttpMethod, httpMethod, end, step && saidBy(step)];
  });
  expect(found).toEqual(ROWS);
});
