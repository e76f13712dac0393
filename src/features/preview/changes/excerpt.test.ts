import { expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";

test("a short value is shown whole, what cannot be seen as escapes", () => {
  expect(excerpt('"GET"', '"POST"')).toBe('"GET"');
  expect(excerpt('"a\u202eb"')).toBe(String.raw`"a\u202eb"`);
});

test("of a long value the part is shown in which it differs", () => {
  const [lead, tail] = ["a".repeat(200), "c".repeat(200)];
  expect(excerpt(`${lead}X${tail}`, `${lead}Y${tail}`)).toBe(`…${"a".repeat(24)}X${"c".repeat(135)}…`);
  expect(excerpt(`${lead}X`)).toBe(`${"a".repeat(160)}…`);
  expect(excerpt(`${lead}X`, lead)).toBe(`…${"a".repeat(24)}X`);
});
