import { expect, test } from "vitest";
import { describeDuration } from "./describe-duration.ts";

test.each([
  ["50", "ms"],
  ["5000", "= 5 s"],
  ["29000", "= 29 s"],
  ["1250", "= 1.25 s"],
  ["900000", "= 15 min"],
  ["soon", ""],
  ["", ""],
  ["-5", ""],
])("%j milliseconds are %j", (text, said) => {
  expect(describeDuration(text)).toBe(said);
});
