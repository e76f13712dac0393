import { expect, test } from "vitest";
import { findingKey, type Finding, type FindingField } from "../../../core/integration/finding.ts";
import { stepProblem, type Whereabouts } from "./step-problem.ts";

const at = (field: FindingField, rule: string): Finding => ({
  rule,
  field,
  severity: "error",
  message: rule,
  evidence: "inferred",
});

const FOUND = [at("uri", "a"), at("requestParameters", "b"), at("requestParameters", "c"), at("timeoutInMillis", "d")];
const stopAt = (index: number, finding = FOUND[index]): Whereabouts["stop"] =>
  finding ? { key: findingKey(finding), field: finding.field, index } : null;
const GONE = at("requestParameters", "gone");

interface Row {
  readonly from: string;
  readonly stop?: Whereabouts["stop"];
  readonly field?: FindingField;
  readonly next: number;
  readonly previous: number;
}

const ROWS: readonly Row[] = [
  { from: "nowhere", next: 0, previous: 3 },
  { from: "a field with problems", field: "requestParameters", next: 1, previous: 2 },
  { from: "a field without, among others", field: "passthroughBehavior", next: 3, previous: 2 },
  { from: "a field above all problems", field: "type", next: 0, previous: 3 },
  { from: "a field below all problems", field: "cacheNamespace", next: 0, previous: 3 },
  { from: "the last stop", stop: stopAt(1), field: "requestParameters", next: 2, previous: 0 },
  { from: "a stop at the end", stop: stopAt(3), field: "timeoutInMillis", next: 0, previous: 2 },
  { from: "a stop at the beginning", stop: stopAt(0), next: 1, previous: 3 },
  { from: "a stop that is gone", stop: stopAt(1, GONE), field: "requestParameters", next: 1, previous: 0 },
  { from: "a stop that is gone from the end", stop: stopAt(4, GONE), next: 0, previous: 3 },
  { from: "another field than that of the stop", stop: stopAt(0), field: "timeoutInMillis", next: 3, previous: 3 },
];

test.each(ROWS)("steps to the problems before and after $from", ({ stop = null, field = null, next, previous }) => {
  expect([stepProblem(FOUND, { stop, field }, 1), stepProblem(FOUND, { stop, field }, -1)]).toEqual([next, previous]);
});

test("leads nowhere where there is no problem", () => {
  expect(stepProblem([], { stop: stopAt(0), field: "uri" }, 1)).toBe(-1);
});
