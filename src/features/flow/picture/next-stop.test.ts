import { expect, test } from "vitest";
import { nextStop } from "./next-stop.ts";

const KEYS = ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Home", "End", "Enter", "a"];

test("arrow keys go from stop to stop and stay at the ends, and other keys do their own work", () => {
  const reached = [0, 2, 5].map((stop) => KEYS.map((key) => nextStop(key, { stop, count: 6 })));
  expect(reached).toEqual([
    [1, 1, 0, 0, 0, 5, null, null],
    [3, 3, 1, 1, 0, 5, null, null],
    [5, 5, 4, 4, 0, 5, null, null],
  ]);
});
