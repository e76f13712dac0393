import { compareBigDecimals } from "../java/decimals/compare-big-decimals.ts";
import { compareDoubles } from "../java/numbers/compare-doubles.ts";
import { classNameOf } from "./class-name-of.ts";
import { JavaException } from "./java-exception.ts";
import type { JavaWhole } from "./java-number.ts";
import type { Value } from "./value.ts";

/**
 * `a.compareTo(b)` of what is `Comparable`: texts, numbers, Booleans, characters, each with its own class only. Throws a
 * `JavaException` for all else, null too.
 */
export function compareNaturally(a: Value, b: Value): number {
  if (a === null || b === null) throw new JavaException("java.lang.NullPointerException", "A value is null");
  const order = typeof a === "object" && typeof b === "object" ? compareObjects(a, b) : comparePlain(a, b);
  if (order !== undefined) return order;
  throw new JavaException(
    "java.lang.ClassCastException",
    `A ${classNameOf(a)} cannot be compared with a ${classNameOf(b)}`,
  );
}

function comparePlain(a: Value, b: Value): number | undefined {
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "number" && typeof b === "number") return Math.sign(a - b);
  return typeof a === "boolean" && typeof b === "boolean" ? Number(a) - Number(b) : undefined;
}

type Thing = Exclude<Value, null | boolean | number | string>;

function compareObjects(a: Thing, b: Thing): number | undefined {
  if (a.is === "character" && b.is === "character") return a.unit.charCodeAt(0) - b.unit.charCodeAt(0);
  if (a.is === "decimal" && b.is === "decimal") return Math.sign(compareBigDecimals(a, b));
  if (classNameOf(a) !== classNameOf(b)) return undefined;
  if (a.is === "double" && b.is === "double") return compareDoubles(a.value, b.value);
  return a.is === "whole" && b.is === "whole" ? compareWholes(a, b) : undefined;
}

/** The narrow classes tell the difference, the others its sign. */
function compareWholes({ kind, value }: JavaWhole, other: JavaWhole): number {
  const difference = Number(value - other.value);
  return kind === "Byte" || kind === "Short" ? difference : Math.sign(difference);
}

/** The difference of the first units that differ, or of the lengths. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const difference = a.charCodeAt(at) - b.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
