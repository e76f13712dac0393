import { JavaException } from "../../values/java-exception.ts";
import type { AnyNumber } from "../../values/java-number.ts";

/** Java's `Number.intValue()`: whole numbers lose their upper bits, fractions are cut and held within the range. */
export function toInt(value: AnyNumber): number {
  if (typeof value === "number") return value;
  if (value.is === "double") return Math.trunc(clamp(value.value, 2 ** 31));
  return Number(BigInt.asIntN(32, toBigInt(value)));
}

/** Java's `Number.longValue()`, likewise. */
export function toLong(value: AnyNumber): bigint {
  if (typeof value === "number") return BigInt(value);
  if (value.is !== "double") return BigInt.asIntN(64, toBigInt(value));
  const clamped = clamp(value.value, 2 ** 63);
  return clamped === 2 ** 63 ? 2n ** 63n - 1n : BigInt(Math.trunc(clamped));
}

function clamp(value: number, bound: number): number {
  if (Number.isNaN(value)) return 0;
  const most = bound === 2 ** 31 ? bound - 1 : bound;
  return Math.min(Math.max(value, -bound), most);
}

/** Java's `Number.doubleValue()`: the nearest one. */
export function toDouble(value: AnyNumber): number {
  if (typeof value === "number") return value;
  if (value.is === "decimal") return Number(`${value.unscaled}e${-value.scale}`);
  return Number(value.value);
}

/** The whole part of a number, without bounds. */
export function toBigInt(value: AnyNumber): bigint {
  if (typeof value === "number") return BigInt(value);
  if (value.is === "whole") return value.value;
  if (value.is === "double") return toLong(value);
  return value.scale > 0 ? value.unscaled / powerOfTen(value.scale) : value.unscaled * powerOfTen(-value.scale);
}

const MOST_DIGITS = 10_000;

/** 10 to a power that is not negative. Java would go on for very large ones; here that is an error. */
export function powerOfTen(power: number): bigint {
  if (power > MOST_DIGITS)
    throw new JavaException("java.lang.ArithmeticException", `A number has more than ${MOST_DIGITS} digits`);
  return 10n ** BigInt(power);
}
