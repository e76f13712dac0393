import { expect, test } from "vitest";
import { EMPTY_DRAFT } from "../../core/integration/draft/draft.ts";
import { withoutTemplate } from "./without-template.ts";

test.each([
  ["AWS_PROXY", "NEVER", "No template, and none is needed: AWS_PROXY passes the body on as it comes."],
  ["HTTP_PROXY", "", "No template, and none is needed: HTTP_PROXY passes the body on as it comes."],
  ["MOCK", "WHEN_NO_MATCH", "No template: MOCK takes its status from one, and answers 500 without."],
  ["HTTP", "NEVER", "No template: with NEVER, every request is answered with 415."],
  ["AWS", "WHEN_NO_TEMPLATES", "No template: the body is passed on as it comes."],
  ["", "", "No template: the body is passed on as it comes."],
])("says what becomes of the body without a template (%s, %s)", (type, passthroughBehavior, said) => {
  expect(withoutTemplate({ ...EMPTY_DRAFT, type, passthroughBehavior })).toBe(said);
});
