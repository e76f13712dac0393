import { hashCode } from "../../values/hash-code.ts";
import type { MethodTable } from "../../values/method.ts";
import { booleanAt, valueAt } from "../arguments.ts";
import { defineMethods, plain, type StaticRow } from "../define-methods.ts";
import { COMPARE_TO } from "./compare-to.ts";

/** The methods of `Boolean`. */
export const BOOLEAN_METHODS: MethodTable<boolean> = defineMethods<boolean>(
  [
    ["booleanValue", plain((self) => self)],
    COMPARE_TO,
    ["toString", plain((self) => String(self))],
    ["hashCode", plain((self) => hashCode(self))],
  ],
  [
    ["parseBoolean", [["String", (args) => isTrueText(valueAt(args, 0))]]],
    [
      "valueOf",
      [
        ["boolean", (args) => booleanAt(args, 0)],
        ["String", (args) => isTrueText(valueAt(args, 0))],
      ],
    ],
    ["toString", [["boolean", (args) => String(booleanAt(args, 0))]]],
    ["hashCode", [["boolean", (args) => hashCode(booleanAt(args, 0))]]],
    ["compare", [["boolean", "boolean", (args) => Number(booleanAt(args, 0)) - Number(booleanAt(args, 1))]]],
    both("logicalAnd", (a, b) => a && b),
    both("logicalOr", (a, b) => a || b),
    both("logicalXor", (a, b) => a !== b),
  ],
);

function isTrueText(value: unknown): boolean {
  return typeof value === "string" && value.toLowerCase() === "true";
}

function both(name: string, combine: (a: boolean, b: boolean) => boolean): StaticRow {
  return [name, [["boolean", "boolean", (args) => combine(booleanAt(args, 0), booleanAt(args, 1))]]];
}
