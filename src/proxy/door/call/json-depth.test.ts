import { expect, test } from "vitest";
import { jsonDepth } from "./json-depth.ts";

const DEPTHS: readonly (readonly [string, number])[] = [
  ["1", 0],
  ["{}", 1],
  ['{"a":{"b":[]},"c":{}}', 3],
  ['{"a":"{[{[","b":"\\"{"}', 1],
  ['{"a":"\\\\","b":{}}', 2],
  ['{"a":{"b":{"c":{}}},"a":1}', 4],
];

test("counts the levels of a JSON text, brackets in texts and doubled keys considered", () => {
  expect(DEPTHS.map(([text]) => [text, jsonDepth(text)])).toEqual(DEPTHS);
});
