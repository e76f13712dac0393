import { expect, test } from "vitest";
import { countOf } from "./count-of.ts";

test("counts things in words", () => {
  expect([countOf(0, "key"), countOf(1, "key"), countOf(2, "key"), countOf(3, "entry", "entries")]).toEqual([
    "0 keys",
    "1 key",
    "2 keys",
    "3 entries",
  ]);
});
