import { expect, test } from "vitest";
import { describeSize } from "./describe-size.ts";

const LIMIT = 300 * 1024;

test.each([
  ["", { text: "0 B of 300 KB", share: 0, level: "fine" }],
  ["é", { text: "2 B of 300 KB", share: 2 / LIMIT, level: "fine" }],
  ["x".repeat(1536), { text: "1.5 KB of 300 KB", share: 1536 / LIMIT, level: "fine" }],
  ["x".repeat(LIMIT * 0.9), { text: "270.0 KB of 300 KB", share: 0.9, level: "near" }],
  ["x".repeat(LIMIT), { text: "300.0 KB of 300 KB", share: 1, level: "near" }],
  ["x".repeat(LIMIT + 1), { text: "300.0 KB: over the limit of 300 KB", share: 1, level: "over" }],
])("describes the size of a template in bytes (%#)", (template, size) => {
  expect(describeSize(template)).toEqual(size);
});
