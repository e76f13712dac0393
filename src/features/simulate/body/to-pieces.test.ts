import { expect, test } from "vitest";
import type { Origin } from "../../../state/simulation/job.ts";
import { toPieces } from "./to-pieces.ts";

const origin = (start: number, end: number): Origin => ({ start, end, from: 0, to: 1, reads: [] });

test.each<[string, readonly Origin[], ReturnType<typeof toPieces>]>([
  ["abc", [], [{ start: 0, text: "abc" }]],
  ["", [origin(0, 0)], []],
  [
    "abcdef",
    [origin(0, 2), origin(2, 3), origin(4, 6)],
    [
      { start: 0, text: "ab", origin: 0 },
      { start: 2, text: "c", origin: 1 },
      { start: 3, text: "d" },
      { start: 4, text: "ef", origin: 2 },
    ],
  ],
  [
    "abc",
    [origin(1, 9), origin(9, 12)],
    [
      { start: 0, text: "a" },
      { start: 1, text: "bc", origin: 0 },
    ],
  ],
])("cuts %o at its origins", (text, origins, pieces) => {
  expect(toPieces(text, origins)).toEqual(pieces);
});
