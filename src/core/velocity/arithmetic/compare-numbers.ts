import { compareBigDecimals } from "../java/decimals/compare-big-decimals.ts";
import { toBigInt, toDouble } from "../java/numbers/convert-number.ts";
import { toBigDecimal } from "../java/decimals/to-big-decimal.ts";
import type { AnyNumber } from "../values/java-number.ts";
import { baseOf } from "./base-of.ts";

/** Negative, 0 or positive, as Velocity 1.7 compares. NaN is neither below nor above anything, so equal to all. */
export function compareNumbers(left: AnyNumber, right: AnyNumber): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  switch (baseOf(left, right)) {
    case "long":
    case "big":
      return order(toBigInt(left), toBigInt(right));
    case "float":
      return order(Math.fround(toDouble(left)), Math.fround(toDouble(right)));
    case "double":
      return order(toDouble(left), toDouble(right));
    case "decimal":
      return compareBigDecimals(toBigDecimal(left), toBigDecimal(right));
  }
}

function order(left: bigint | number, right: bigint | number): number {
  if (left < right) return -1;
  return left > right ? 1 : 0;
}
