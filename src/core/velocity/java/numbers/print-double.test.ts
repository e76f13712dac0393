import { expect, test } from "vitest";
import { printDouble, printFloat } from "./print-double.ts";
import recorded from "./print-double.golden.json" with { type: "json" };

test("doubles and floats print as Java prints them, where that is not the shortest too", () => {
  const printed = recorded.map(([kind = "", text = ""]) => {
    const value = Number(text);
    return [kind, text, kind === "float" ? printFloat(Math.fround(value)) : printDouble(value)];
  });
  expect(printed).toEqual(recorded);
});
