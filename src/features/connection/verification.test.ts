import { expect, test } from "vitest";
import { readVerification, writeVerification } from "./verification.ts";

test.each([
  ["", ""],
  ["{}", ""],
  ['{"insecureSkipVerification":true}', "true"],
  ['{"insecureSkipVerification":false,"other":1}', "false"],
  ["{", ""],
])("reads the choice in %j as %j", (text, choice) => {
  expect(readVerification(text)).toBe(choice);
});

test("writes a choice beside what else the structure holds", () => {
  expect(writeVerification("", "true")).toBe('{"insecureSkipVerification":true}');
  expect(writeVerification('{"other":1,"insecureSkipVerification":true}', "false")).toBe(
    '{"insecureSkipVerification":false,"other":1}',
  );
  expect(writeVerification('{"other":1,"insecureSkipVerification":true}', "")).toBe('{"other":1}');
  expect(writeVerification('{"insecureSkipVerification":true}', "")).toBe("");
});
