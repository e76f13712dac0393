import { expect, test } from "vitest";
import { describeSize } from "./describe-size.ts";

test.each([
  ["", "0 B of 300 KB", false],
  ["é", "2 B of 300 KB", false],
  ["x".repeat(1536), "1.5 KB of 300 KB", false],
  ["x".repeat(300 * 1024), "300.0 KB of 300 KB", false],
  ["x".repeat(300 * 1024 + 1), "300.0 KB: over the limit of 300 KB", true],
])("describes the size of a template in bytes (%#)", (template, text, isTooLarge) => {
  expect(describeSize(template)).toEqual({ text, isTooLarge });
});
