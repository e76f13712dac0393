import { expect, test } from "vitest";
import { parsePastedPairs } from "./parse-pasted-pairs.ts";

test.each([
  ["Accept: */*", [["Accept", "*/*"]]],
  [
    "Host: a.example:8080\r\n\r\nX-Empty:\r\n",
    [
      ["Host", "a.example:8080"],
      ["X-Empty", ""],
    ],
  ],
  [
    "?a=1&a=%C3%A9&b=x+y",
    [
      ["a", "1"],
      ["a", "é"],
      ["b", "x y"],
    ],
  ],
  ["X-Trace", null],
  ["", null],
  ["Accept: */*\nnonsense", null],
  ["two words=1", null],
])("%j pasted into a name is %j", (text, pairs) => {
  expect(parsePastedPairs(text)).toEqual(pairs);
});
