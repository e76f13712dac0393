import fc from "fast-check";
import { expect, test } from "vitest";
import { cutBody } from "./cut-body.ts";

test("cuts at line ends, and within a line that is too long", () => {
  const line = `${"x".repeat(1_999)}\n`;
  expect(cutBody("short")).toEqual(["short"]);
  expect(cutBody(line.repeat(3))).toEqual([line.repeat(2), line]);
  expect(cutBody("y".repeat(9_000))).toEqual(["y".repeat(4_000), "y".repeat(4_000), "y".repeat(1_000)]);
});

test("the pieces join to the text", () => {
  const anyText = fc
    .array(fc.constantFrom("\n", "é", "a".repeat(3_999), "b".repeat(700)), { maxLength: 20 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cutBody(text).join("")).toBe(text);
    }),
  );
});
