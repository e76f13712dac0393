import { compareDoubles } from "../../java/numbers/compare-doubles.ts";
import { toDouble } from "../../java/numbers/convert-number.ts";
import { parseDouble } from "../../java/numbers/parse-double.ts";
import { hashCode } from "../../values/hash-code.ts";
import { JavaDouble, type JavaNumber } from "../../values/java-number.ts";
import type { MethodTable } from "../../values/method.ts";
import { print } from "../../values/print.ts";
import { doubleAt, textAt } from "../arguments.ts";
import { defineMethods, plain, type StaticRow } from "../define-methods.ts";
import { COMPARE_TO } from "../objects/compare-to.ts";
import { NUMBER_METHODS } from "./number-methods.ts";

/** The methods of `Double`. */
export const DOUBLE_METHODS = fractionMethods("Double");
/** The methods of `Float`. */
export const FLOAT_METHODS = fractionMethods("Float");

function fractionMethods(box: "Double" | "Float"): MethodTable<JavaNumber> {
  const primitive = box === "Double" ? "double" : "float";
  const make = (value: number) => new JavaDouble(value, box);
  const both = (name: string, combine: (a: number, b: number) => number): StaticRow => [
    name,
    [[primitive, primitive, (args) => make(combine(doubleAt(args, 0), doubleAt(args, 1)))]],
  ];
  return defineMethods<JavaNumber>(
    [
      ...NUMBER_METHODS,
      COMPARE_TO,
      ["isNaN", plain((self) => Number.isNaN(toDouble(self)))],
      ["isInfinite", plain((self) => Math.abs(toDouble(self)) === Infinity)],
      ["toString", plain((self) => print(self))],
      ["hashCode", plain((self) => hashCode(self))],
    ],
    [
      ["isNaN", [[primitive, (args) => Number.isNaN(doubleAt(args, 0))]]],
      ["isInfinite", [[primitive, (args) => Math.abs(doubleAt(args, 0)) === Infinity]]],
      ["isFinite", [[primitive, (args) => Number.isFinite(doubleAt(args, 0))]]],
      both("max", Math.max),
      both("min", Math.min),
      both("sum", (a, b) => a + b),
      ["compare", [[primitive, primitive, (args) => compareDoubles(doubleAt(args, 0), doubleAt(args, 1))]]],
      [`parse${box}`, [["String", (args) => make(parseDouble(textAt(args, 0)))]]],
      [
        "valueOf",
        [
          ["String", (args) => make(parseDouble(textAt(args, 0)))],
          [primitive, (args) => make(doubleAt(args, 0))],
        ],
      ],
      ["toString", [[primitive, (args) => print(make(doubleAt(args, 0)))]]],
      ["hashCode", [[primitive, (args) => hashCode(make(doubleAt(args, 0)))]]],
    ],
  );
}
