import { expect, test } from "vitest";
import { compare, sumUp } from "./compare.mjs";

const failed = (line: number | null) => ({ error: { line } });

test.each([
  [{ output: "a" }, { output: "a" }, { agree: true, accepted: true, lines: false }],
  [{ output: "a" }, { output: "a " }, { agree: false, accepted: true, lines: false }],
  [{ output: "a" }, failed(1), { agree: false, accepted: false, lines: false }],
  [failed(2), { output: "a" }, { agree: false, accepted: false, lines: false }],
  [failed(2), failed(2), { agree: true, accepted: true, lines: true }],
  [failed(2), failed(3), { agree: true, accepted: true, lines: false }],
  [failed(2), failed(null), { agree: true, accepted: true, lines: false }],
  [failed(null), failed(1), { agree: true, accepted: true, lines: false }],
])("an engine that should give %j and gives %j is told %j", (expected, given, told) => {
  expect(compare(expected, given)).toEqual(told);
});

test("a sum counts what agrees", () => {
  const cases = [{ output: "a" }, { output: "b" }, failed(1)].map((expected) => ({ id: "", template: "", expected }));
  expect(sumUp(cases, [{ output: "a" }, { output: "x" }, failed(1)])).toEqual({ agree: 2, accepted: 3, lines: 1 });
});
