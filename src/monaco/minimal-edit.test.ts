import fc from "fast-check";
import { expect, test } from "vitest";
import { minimalEdit } from "./minimal-edit.ts";

const EDITS = [
  { before: "abc", after: "abc", edit: null },
  { before: "", after: "abc", edit: { start: 0, end: 0, text: "abc" } },
  { before: "abc", after: "", edit: { start: 0, end: 3, text: "" } },
  { before: "abcd", after: "abXcd", edit: { start: 2, end: 2, text: "X" } },
  { before: "aaa", after: "aaaa", edit: { start: 3, end: 3, text: "a" } },
  { before: "a\r\nb", after: "a\rb", edit: { start: 1, end: 3, text: "\r" } },
  { before: "a\nb", after: "a\r\nb", edit: { start: 1, end: 2, text: "\r\n" } },
  { before: "😀", after: "😁", edit: { start: 0, end: 2, text: "😁" } },
  { before: "\u{1f600}", after: "\u{2f600}", edit: { start: 0, end: 2, text: "\u{2f600}" } },
];

for (const { before, after, edit } of EDITS) {
  test(`turns ${JSON.stringify(before)} into ${JSON.stringify(after)} by the smallest edit`, () => {
    expect(minimalEdit(before, after)).toEqual(edit);
  });
}

test("the edit always leads to the text asked for", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "\r", "\n", "😀", "\u{2f600}") });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = minimalEdit(before, after) ?? { start: 0, end: 0, text: "" };
      expect(edit.start).toBeLessThanOrEqual(edit.end);
      expect(before.slice(0, edit.start) + edit.text + before.slice(edit.end)).toBe(after);
    }),
  );
});
