import { expect, test } from "vitest";
import { PASS_EVERYTHING } from "../../../core/velocity/language/start/pass-everything.ts";
import { writeFrom } from "./write-from.ts";

const OF_ONE_MEMBER = { template: "{\n  \"a\": $input.json('$.a')\n}\n" };

test.each<[Parameters<typeof writeFrom>, object]>([
  [["body", { text: "old", body: '{"a": 1}' }], OF_ONE_MEMBER],
  [["body", { text: "old", body: undefined }], { problem: "The sample request has no body; choose another one." }],
  [["body", { text: "old", body: "a=b" }], { problem: "This is no JSON: in line 1, a value should stand." }],
  [["literal", { text: '{"price": "$5"}', body: undefined }], { template: '{"price": "\\u00245"}' }],
  [["schema", { text: '{"type": "object", "properties": {"a": {}}}', body: undefined }], OF_ONE_MEMBER],
  [["everything", { text: "", body: undefined }], { template: PASS_EVERYTHING }],
])("writes a template by itself (%#)", ([source, given], started) => {
  expect(writeFrom(source, given)).toEqual(started);
});
