import { expect, test } from "vitest";
import { sumResults } from "./sum-results.mjs";

const unit = { success: false, numPassedTests: 10, numFailedTests: 1 };
const e2e = { stats: { expected: 3, flaky: 1, unexpected: 2 }, errors: [] };

test("adds up the unit and the end-to-end tests", () => {
  expect(sumResults(unit, e2e)).toBe("14 passed, 3 failed");
});

test("a run that left no report, or failed outside of a test, is a failure", () => {
  expect(sumResults(unit, null)).toBe("10 passed, 2 failed");
  expect(sumResults(null, e2e)).toBe("4 passed, 3 failed");
  expect(sumResults(unit, { ...e2e, errors: [{}] })).toBe("14 passed, 4 failed");
  expect(sumResults({ success: false, numPassedTests: 1, numFailedTests: 0 }, e2e)).toBe("5 passed, 3 failed");
  expect(sumResults({ success: true, numPassedTests: 1, numFailedTests: 0 }, e2e)).toBe("5 passed, 2 failed");
});
