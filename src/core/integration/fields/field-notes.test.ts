import { expect, test } from "vitest";
import { FIELD_NOTES } from "./field-notes.ts";
import { FIELD_NAMES } from "./fields.ts";

test("tells of fields that there are, each note once, in short sentences with their source", () => {
  const notes = [...FIELD_NOTES.values()].flat();
  expect([...FIELD_NOTES.keys()].filter((field) => ![...FIELD_NAMES, "unknownMembers"].includes(field))).toEqual([]);
  expect(new Set(notes.map(({ text }) => text)).size).toBe(notes.length);
  expect(notes.filter(({ text, source }) => text.length > 170 || !/[.”]$/.test(text) || source === "")).toEqual([]);
});
