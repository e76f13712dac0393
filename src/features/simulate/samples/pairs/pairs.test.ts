import { expect, test } from "vitest";
import { LISTS, MAP } from "./pairs.ts";

test("several values of a name are a row each, wherever the rows stand", () => {
  const lists = JSON.parse('{ "a": ["1", ""], "__proto__": ["2"], "constructor": ["3"] }');
  const pairs = [
    ["a", "1"],
    ["a", ""],
    ["__proto__", "2"],
    ["constructor", "3"],
  ] as const;
  expect(LISTS.toPairs(lists)).toEqual(pairs);
  expect(JSON.stringify(LISTS.fromPairs(pairs))).toBe(JSON.stringify(lists));
  expect(
    LISTS.fromPairs([
      ["b", "1"],
      ["a", "2"],
      ["", "left out"],
      ["b", "3"],
    ]),
  ).toEqual({ b: ["1", "3"], a: ["2"] });
});

test("of several rows of one name the last one counts where there is one value a name", () => {
  expect(
    MAP.fromPairs([
      ["a", "1"],
      ["", "left out"],
      ["__proto__", "2"],
      ["a", "3"],
    ]),
  ).toEqual(JSON.parse('{ "a": "3", "__proto__": "2" }'));
  expect(MAP.toPairs({ a: "1", b: "" })).toEqual([
    ["a", "1"],
    ["b", ""],
  ]);
});
