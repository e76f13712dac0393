import { compareNaturally } from "../../values/compare-naturally.ts";
import type { Value } from "../../values/value.ts";
import { valueAt } from "../arguments.ts";
import type { MethodRow } from "../define-methods.ts";

/** What is `Comparable` takes any object, and fails with one of another class. */
export const COMPARE_TO: MethodRow<Value> = [
  "compareTo",
  [["Object", (self, args) => compareNaturally(self, valueAt(args, 0))]],
];
