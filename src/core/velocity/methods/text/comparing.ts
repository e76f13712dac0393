import { compareNaturally } from "../../values/compare-naturally.ts";
import type { Value } from "../../values/value.ts";
import { booleanAt, intAt, textAt, valueAt } from "../arguments.ts";
import type { MethodRow } from "../define-methods.ts";
import { COMPARE_TO } from "../objects/compare-to.ts";

/** How a text stands to another. */
export const COMPARING: readonly MethodRow<string>[] = [
  ["equalsIgnoreCase", [["String", (self, args) => valueAt(args, 0) !== null && fold(self) === fold(textAt(args, 0))]]],
  [
    "contentEquals",
    [
      ["CharSequence", (self, args) => self === textAt(args, 0)],
      ["Other", (self, args) => self === textAt(args, 0)],
    ],
  ],
  COMPARE_TO,
  ["compareToIgnoreCase", [["String", (self, args) => compareNaturally(fold(self), fold(textAt(args, 0)))]]],
  [
    "regionMatches",
    [
      ["int", "String", "int", "int", (self, args) => areRegionsEqual(self, args, false)],
      [
        "boolean",
        "int",
        "String",
        "int",
        "int",
        (self, args) => areRegionsEqual(self, args.slice(1), booleanAt(args, 0)),
      ],
    ],
  ],
];

/** Case is ignored unit by unit: no `ß` becomes `SS`. */
function fold(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const upper = text.charAt(at).toUpperCase();
    const lower = (upper.length === 1 ? upper : text.charAt(at)).toLowerCase();
    return lower.length === 1 ? lower : text.charAt(at);
  }).join("");
}

/** Where each begins, and how many units; what lies outside of a text matches nothing, not even nothing. */
function areRegionsEqual(text: string, args: readonly Value[], ignoresCase: boolean): boolean {
  const [start, other, otherStart, length] = [intAt(args, 0), textAt(args, 1), intAt(args, 2), intAt(args, 3)];
  if (start < 0 || otherStart < 0 || start > text.length - length || otherStart > other.length - length) return false;
  const [a, b] = [text.slice(start, start + length), other.slice(otherStart, otherStart + length)];
  return length <= 0 || (ignoresCase ? fold(a) === fold(b) : a === b);
}
