import { expect, test } from "vitest";
import { Places, placeOf } from "./source.ts";

const TEXT = "ab\n\tc\r\nd\re\n\r\n";

test("counts lines from 1, and columns from 1 with tabs to the next multiple of 8", () => {
  const places = Array.from(TEXT, (_, offset) => placeOf(TEXT, offset)).map(({ line, column }) => `${line}:${column}`);
  expect(places.join(" ")).toBe("1:1 1:2 1:3 2:8 2:9 2:10 2:11 3:1 3:2 4:1 4:2 5:1 5:2");
});

test("gives the same places in whatever order they are asked for", () => {
  const places = new Places(TEXT);
  const offsets = [5, 2, 2, 12, 0, 7, 6, 8, 12, 1];
  expect(offsets.map((offset) => places.at(offset))).toEqual(offsets.map((offset) => placeOf(TEXT, offset)));
});

test("places the end behind the last character: in column 0 after a newline", () => {
  expect(["ab", "ab\n", "", "a\r"].map((text) => new Places(text).atEnd())).toEqual([
    { line: 1, column: 3 },
    { line: 2, column: 0 },
    { line: 1, column: 2 },
    { line: 2, column: 0 },
  ]);
});
