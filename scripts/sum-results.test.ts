import { expect, test } from "vitest";
import { sumResults } from "./sum-results.mjs";

const unit = { numPassedTests: 10, numFailedTests: 1 };
const e2e = { stats: { expected: 3, flaky: 1, unexpected: 2 }, errors: [] };

test("adds up the unit and the end-to-end tests", () => {
  expect(sumResults(unit, e2e)).toBe("14 passed, 3 failed");
});

test("a run that left no report, or failed outside of a test, is a failure", () => {
  expect([sumResults(unit, null), sumResults(null, e2e), sumResults(unit, { ...e2e, errors: [{}] })]).toEqual([
    "10 passed, 2 failed",
    "4 passed, 3 failed",
    "14 passed, 4 failed",
  ]);
});
