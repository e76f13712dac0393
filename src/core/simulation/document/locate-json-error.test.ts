import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson } from "../../integration/json/json.ts";
import { findJsonFault } from "../../velocity/language/output/find-json-fault.ts";
import { locateJsonError } from "./locate-json-error.ts";

const FAULTS: readonly (readonly [string, string])[] = [
  ["", "it ends where a value should stand"],
  ['{\n  "a": x\n}', "it is no JSON in line 2, column 8, where a value should stand"],
  ['{\n  "a": 1,\n}', "it is no JSON in line 3, column 1, where a name in double quotes should stand"],
  ["[1,]", "it is no JSON in line 1, column 4, where a value should stand"],
  ["[,]", "it is no JSON in line 1, column 2, where a value or ] should stand"],
  ["{'a': 1}", "it is no JSON in line 1, column 2, where a name in double quotes or } should stand"],
  ['{"a" 1}', "it is no JSON in line 1, column 6, where a colon should stand"],
  ['{"a": 1', "it ends where a comma or the end of the list or object should stand"],
  ['{"a": 1]', "it is no JSON in line 1, column 8, where a comma or the end of the list or object should stand"],
  ["{} {}", "it is no JSON in line 1, column 4, where the end of the text should stand"],
  ['{"a": "b\nc"}', "it is no JSON in line 1, column 7, where a value should stand"],
  ["[01]", "it is no JSON in line 1, column 3, where a comma or the end of the list or object should stand"],
  ["{\n<<<<<<< HEAD\n", "it holds a merge that is not resolved, in line 2, column 1"],
];

test("says where a text stops being JSON, and what should stand there", () => {
  expect(FAULTS.map(([text]) => locateJsonError(text))).toEqual(FAULTS.map(([, sentence]) => sentence));
});

test("finds a fault in what JavaScript refuses, and none in what it takes", () => {
  const pieces = fc.array(
    fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', "1", "-", "0", "true", " ", "\\", '"', "e", "."),
  );
  const text = fc.oneof(
    fc.json(),
    pieces.map((parts) => parts.join("")),
    fc.tuple(fc.json(), fc.nat(30)).map(([json, at]) => json.slice(0, at) + json.slice(at + 1)),
  );
  fc.assert(
    fc.property(text, (json) => {
      const { offset, expected } = findJsonFault(json);
      const isWhole = offset === json.length && expected === "the end of the text";
      expect(isWhole).toBe("value" in parseJson(json));
    }),
    { numRuns: 3_000 },
  );
});
