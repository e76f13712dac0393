import { classNameOf } from "../values/class-name.ts";
import { JavaException } from "../values/java-exception.ts";
import { isNumber } from "../values/java-number.ts";
import type { Value } from "../values/value.ts";
import { toDouble, toInt, toLong } from "../java/numbers/convert-number.ts";

/** A `String` argument; null is Java's NullPointerException. */
export function textAt(args: readonly Value[], index: number): string {
  const value = args[index] ?? null;
  if (typeof value === "string") return value;
  if (value !== null && typeof value === "object" && value.is === "character") return value.unit;
  throw value === null ? nullPointer() : new JavaException("java.lang.ClassCastException", classNameOf(value));
}

/** An `int` argument; a `char` counts as its code. */
export function intAt(args: readonly Value[], index: number): number {
  const value = args[index] ?? null;
  if (typeof value === "number") return value;
  if (isNumber(value)) return toInt(value);
  if (value !== null && typeof value === "object" && value.is === "character") return value.unit.charCodeAt(0);
  throw nullPointer();
}

export function longAt(args: readonly Value[], index: number): bigint {
  const value = args[index] ?? null;
  return isNumber(value) ? toLong(value) : BigInt(intAt(args, index));
}

export function doubleAt(args: readonly Value[], index: number): number {
  const value = args[index] ?? null;
  return isNumber(value) ? toDouble(value) : intAt(args, index);
}

/** An argument of any type. */
export function valueAt(args: readonly Value[], index: number): Value {
  return args[index] ?? null;
}

/** The elements of a collection or array. */
export function itemsAt(args: readonly Value[], index: number): readonly Value[] {
  const value = args[index] ?? null;
  if (value !== null && typeof value === "object" && (value.is === "list" || value.is === "view")) return value.items;
  throw nullPointer();
}

export function nullPointer(): JavaException {
  return new JavaException("java.lang.NullPointerException", "A value is null");
}
