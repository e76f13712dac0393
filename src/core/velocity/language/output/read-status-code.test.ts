import { expect, test } from "vitest";
import { readStatusCode } from "./read-status-code.ts";

/** Forms that a MOCK takes, with their status; those after the first seven are seen in an emulator's hand-checked tests. */
const VALID: readonly (readonly [text: string, status: string])[] = [
  ['{"statusCode": 200}', "200"],
  ["{statusCode: 200}", "200"],
  ["{'statusCode': 200,}", "200"],
  ['{"statusCode": 0}', "0"],
  ['{"statusCode": -1000}', "-1000"],
  ['\n {"a": {"b": [1]}, "statusCode": 404, }\n', "404"],
  ['{"statusCode": 99999999999}', "99999999999"],
  ["{statusCode: 200,super{ f}oo: [ba r]}", "200"],
  ["{statusCode: 200, \"value\": 'goog'}", "200"],
  ["{statusCode: 200, foo}: [ba r]}", "200"],
  ["{statusCode: 200, foo'}: [ba r]}", "200"],
  ["{statusCode: 200, }foo: [ba r]}", "200"],
  ["{statusCode: 200, }foo: ''}", "200"],
  ['{statusCode: 200, " ": " "}', "200"],
  ['{statusCode: 200, "": ""}', "200"],
];

test("a status is read as leniently as API Gateway reads it", () => {
  expect(VALID.map(([text]) => [text, readStatusCode(text)])).toEqual(
    VALID.map(([text, status]) => [text, { status }]),
  );
});

const INVALID: readonly (readonly [text: string, problem: string])[] = [
  ['{"statusCode": "200"}', 'has a statusCode that is no integer: the text "200"'],
  ['{"statusCode": 200', "is no JSON, however leniently read: Unexpected End Of File position 17: null"],
  ["statusCode: 200", "is no JSON object"],
  ["{statusCode: 200, {foo: [ba r]}", "is no JSON, however leniently read: Unexpected character ({) at position 18."],
  ["{statusCode: 200, what:{}foo: [ba r]}}", "is no JSON, however leniently read: Unexpected token f at position 24."],
  ['{"statusCode": 200.0}', "has a statusCode that is no integer: 200.0"],
  ['{"status": 200}', "has no statusCode"],
  ["", "is no JSON object"],
  ["[200]", "is no JSON object"],
];

test("what holds no integer statusCode is refused", () => {
  expect(INVALID.map(([text]) => [text, readStatusCode(text)])).toEqual(
    INVALID.map(([text, problem]) => [text, { problem }]),
  );
});
