import fc from "fast-check";
import { expect, test } from "vitest";
import { cutText, escapedLines } from "./cut-text.ts";

test("cuts after line ends, and within a line that is too long", () => {
  const line = String.raw`${"x".repeat(1_998)}\n`;
  expect(cutText("short")).toEqual(["short"]);
  expect(cutText(line.repeat(3))).toEqual([line.repeat(2), line]);
  expect(cutText("y".repeat(9_000))).toEqual(["y".repeat(4_000), "y".repeat(4_000), "y".repeat(1_000)]);
});

test("never cuts a character in two", () => {
  expect(cutText(`${"z".repeat(3_999)}😀z`)).toEqual(["z".repeat(3_999), "😀z"]);
});

test("the pieces join to the text", () => {
  const anyText = fc
    .array(fc.constantFrom("\\n", "\\", "é", "😀", "a".repeat(3_999), "b".repeat(700)), { maxLength: 20 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cutText(text).join("")).toBe(text);
      expect(escapedLines(text).join("")).toBe(text);
    }),
  );
});

test("a line ends where the text has a line end, not where it has a backslash and an n", () => {
  expect(escapedLines(String.raw`"a\nb\\nc\"\\\n\n"`)).toEqual([
    String.raw`"a\n`,
    String.raw`b\\nc\"\\\n`,
    String.raw`\n`,
    '"',
  ]);
});
