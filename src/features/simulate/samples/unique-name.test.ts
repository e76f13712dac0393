import { expect, test } from "vitest";
import { uniqueName } from "./unique-name.ts";

test("a name that is taken gets the first number that is free, and keeps no number of its own", () => {
  const taken = new Set(["no body", "no body 2", "level 7", "2", " 3"]);
  expect(["phone", "no body", "no body 2", "level 7", "2", " 3"].map((name) => uniqueName(name, taken))).toEqual([
    "phone",
    "no body 3",
    "no body 3",
    "level 2",
    "2 2",
    " 2",
  ]);
});
