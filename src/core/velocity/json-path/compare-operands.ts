import { compareBigDecimals } from "../java/decimals/compare-big-decimals.ts";
import { parseBigDecimal } from "../java/decimals/parse-big-decimal.ts";
import type { JavaPattern } from "../java/regex/java-pattern.ts";
import { isNumber } from "../values/java-number.ts";
import { print } from "../values/print.ts";
import type { Value } from "../values/value.ts";
import type { Operator } from "./path.ts";

type Operand = Value | JavaPattern;

/** Compares as Jayway does. What cannot be compared is no match, for `!=` neither. */
export function compareOperands(left: Operand, operator: Exclude<Operator, "=~">, right: Operand): boolean {
  const order = isNullBesideOther(left, right) && isOrdering(operator) ? null : orderOf(right, left);
  if (order === null) return false;
  switch (operator) {
    case "==":
      return order === 0;
    case "!=":
      return order !== 0;
    case "<":
      return order > 0;
    case "<=":
      return order >= 0;
    case ">":
      return order < 0;
    case ">=":
      return order <= 0;
  }
}

function isOrdering(operator: Operator): boolean {
  return operator !== "==" && operator !== "!=";
}

function isNullBesideOther(left: Operand, right: Operand): boolean {
  return (left === null) !== (right === null);
}

/**
 * Whether the right side is below, equal to or above the left one; null where they cannot be compared. The sides are not
 * alike: text on the right is read as the number or Boolean that it is compared with, and throws where it is none.
 */
function orderOf(right: Operand, left: Operand): number | null {
  if (right === left && typeof right !== "string") return 0;
  if (isNullish(right) || isNullish(left)) return Number(isNullish(left)) - Number(isNullish(right));
  if (typeof right === "string") return orderOfText(right, left);
  if (isNumber(right) && isNumber(left)) return compareBigDecimals(toDecimal(right), toDecimal(left));
  if (typeof right === "boolean" && typeof left === "boolean") return Number(right) - Number(left);
  return null;
}

function orderOfText(right: string, left: Operand): number | null {
  if (typeof left === "string") return compareText(right.replaceAll("\\'", "'"), left);
  if (isNumber(left)) return compareBigDecimals(parseBigDecimal(right), toDecimal(left));
  if (typeof left === "boolean") return Number(right.toLowerCase() === "true") - Number(left);
  return null;
}

function isNullish(operand: Operand): boolean {
  return operand === null || operand === "null";
}

function toDecimal(value: Value) {
  return parseBigDecimal(print(value));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
