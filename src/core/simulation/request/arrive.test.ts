import { expect, test } from "vitest";
import { simulateWith, stepsOf } from "../simulation.fixture.ts";
import type { MethodRequest } from "../method-request.ts";

const arrival = (request: Partial<MethodRequest>) =>
  stepsOf(simulateWith({ type: "MOCK" }, request), "method-request")[0];

test("a request is shown as it arrives, with the headers that API Gateway adds", () => {
  expect(
    arrival({
      querystring: { a: ["1", "2"] },
      headers: { TE: ["trailers"], "x-forwarded-for": ["192.0.2.1"] },
      body: "b",
    }),
  ).toEqual({
    name: "method-request",
    outcome: "done",
    why: "The method receives POST /orders/7, with the headers that API Gateway adds. Templates do not see TE.",
    evidence: "recorded",
    after: [
      "POST /orders/7?a=1&a=2",
      "TE: trailers",
      "x-forwarded-for: 192.0.2.1",
      "Host: a1b2c3d4e5.execute-api.us-east-1.amazonaws.com",
      "X-Amzn-Trace-Id: Root=1-6921c5b5-0a1b2c3d4e5f60718293a4b5",
      "X-Forwarded-Port: 443",
      "X-Forwarded-Proto: https",
      "",
      "b",
    ].join("\n"),
  });
});

test("a body that should be base64 and is none is told, and stands as it is", () => {
  const step = arrival({ body: "no base64!", isBase64Encoded: true });
  expect([
    step?.why.endsWith("Its body is no base64, and stands as it is."),
    step?.after?.endsWith("no base64!"),
  ]).toEqual([true, true]);
  expect(
    arrival({ body: "iVBORw0KGgo=", isBase64Encoded: true })?.after?.endsWith("(8 bytes that are no UTF-8 text)"),
  ).toBe(true);
});
