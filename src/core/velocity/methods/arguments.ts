import { toDouble, toInt, toLong } from "../java/numbers/convert-number.ts";
import { JavaCharacter } from "../values/java-character.ts";
import { JavaException } from "../values/java-exception.ts";
import { type AnyNumber, isNumber } from "../values/java-number.ts";
import type { Value } from "../values/value.ts";

/** An argument of any type. */
export function valueAt(args: readonly Value[], index: number): Value {
  return args[index] ?? null;
}

/** A `String` argument; null is Java's NullPointerException, here and below. */
export function textAt(args: readonly Value[], index: number): string {
  const value = valueAt(args, index);
  if (typeof value === "string") return value;
  throw nullPointer();
}

/** A `char` argument, as a text of one unit. */
export function unitAt(args: readonly Value[], index: number): string {
  const value = valueAt(args, index);
  if (value instanceof JavaCharacter) return value.unit;
  throw nullPointer();
}

/** The character that a `char` or an `int` stands for, as a number. */
export function pointAt(args: readonly Value[], index: number): number {
  const value = valueAt(args, index);
  return value instanceof JavaCharacter ? value.unit.charCodeAt(0) : intAt(args, index);
}

/** A number of any class. */
export function numberAt(args: readonly Value[], index: number): AnyNumber {
  const value = valueAt(args, index);
  if (isNumber(value)) return value;
  throw nullPointer();
}

/** An `int` argument, or a narrower one. */
export function intAt(args: readonly Value[], index: number): number {
  return toInt(numberAt(args, index));
}

/** A `long` argument, or a narrower one. */
export function longAt(args: readonly Value[], index: number): bigint {
  return toLong(numberAt(args, index));
}

/** A `double` argument; any number is one. */
export function doubleAt(args: readonly Value[], index: number): number {
  return toDouble(numberAt(args, index));
}

/** A `boolean` argument. */
export function booleanAt(args: readonly Value[], index: number): boolean {
  return valueAt(args, index) === true;
}

/** The elements of a collection or array. */
export function itemsAt(args: readonly Value[], index: number): readonly Value[] {
  const value = valueAt(args, index);
  if (value !== null && typeof value === "object" && (value.is === "list" || value.is === "view")) return value.items;
  throw nullPointer();
}

/** What Java throws where it needs an object and has null. */
export function nullPointer(): JavaException {
  return new JavaException("java.lang.NullPointerException", "A value is null");
}
