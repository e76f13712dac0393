import { expect, test } from "vitest";
import { insertAtCaret } from "./insert-at-caret.ts";

test.each([
  [
    { value: "https://a/", selectionStart: 10, selectionEnd: 10 },
    { text: "https://a/{id}", caret: 14 },
  ],
  [
    { value: "https://a/x/y", selectionStart: 10, selectionEnd: 11 },
    { text: "https://a/{id}/y", caret: 14 },
  ],
  [
    { value: "", selectionStart: 0, selectionEnd: 0 },
    { text: "{id}", caret: 4 },
  ],
])("inserts into %j", (field, after) => {
  expect(insertAtCaret(field, "{id}")).toEqual(after);
});
