import fc from "fast-check";
import { expect, test } from "vitest";
import { requestGaps } from "./request-gaps.ts";
import { toHttpRequest } from "./to-http-request.ts";

test("names everything that is missing to a request", () => {
  expect(requestGaps({})).toEqual([
    { field: "restApiId", problem: "unset" },
    { field: "resourceId", problem: "unset" },
    { field: "httpMethod", problem: "unset" },
    { field: "type", problem: "unset" },
  ]);
  expect(requestGaps({ restApiId: "a1", resourceId: "..", httpMethod: "", type: "MOCK" })).toEqual([
    { field: "resourceId", problem: "unsendable" },
    { field: "httpMethod", problem: "unset" },
  ]);
});

test("nothing is missing exactly where there is a request", () => {
  const text = fc.option(fc.constantFrom("", ".", "a1", "\ud800", "MOCK"), { nil: undefined });
  fc.assert(
    fc.property(fc.record({ restApiId: text, resourceId: text, httpMethod: text, type: text }), (input) => {
      expect(requestGaps(input).length === 0).toBe(toHttpRequest(input) !== null);
    }),
  );
});
