import { compareBigDecimals } from "../java/compare-big-decimals.ts";
import type { JavaNumber } from "../values/java-number.ts";
import { toBigInt, toDouble } from "./convert-number.ts";
import { toBigDecimal } from "./to-big-decimal.ts";

/** -1, 0 or 1. Whole numbers compare exactly, with a fraction as doubles, with a BigDecimal exactly again. */
export function compareNumbers(a: number | JavaNumber, b: number | JavaNumber): number {
  if (typeof a === "number" && typeof b === "number") return Math.sign(a - b);
  const isAWhole = typeof a === "number" || a.is === "whole";
  const isBWhole = typeof b === "number" || b.is === "whole";
  if (isAWhole && isBWhole) return sign(toBigInt(a), toBigInt(b));
  if (isExact(a) || isExact(b)) return compareBigDecimals(toBigDecimal(a), toBigDecimal(b));
  return sign(toDouble(a), toDouble(b));
}

function isExact(value: number | JavaNumber): boolean {
  return typeof value !== "number" && (value.kind === "BigDecimal" || value.kind === "BigInteger");
}

function sign(a: bigint | number, b: bigint | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
