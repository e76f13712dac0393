import { MOST_CHARACTERS, checkLength } from "../../java/check-length.ts";
import { calculate } from "../../arithmetic/calculate.ts";
import { compareNumbers } from "../../arithmetic/compare-numbers.ts";
import type { ArithmeticOperator } from "../../arithmetic/operations.ts";
import type { BinaryNode, BinaryOperator, ExpressionNode } from "../../nodes/node.ts";
import { areEqual } from "../../values/are-equal.ts";
import { isNumber } from "../../values/java-number.ts";
import { print } from "../../values/print.ts";
import type { Value } from "../../values/value.ts";
import { HOLDER_WORK } from "../work-of.ts";
import type { Evaluator, EvaluatorHost } from "./evaluator.ts";
import { isSameClass } from "./is-same-class.ts";

/** What an operator makes of its two sides; null where it makes nothing. */
export function operate(node: BinaryNode, evaluator: Evaluator): Value {
  const { host } = evaluator;
  switch (node.operator) {
    case "&&":
      return evaluator.isTrue(node.left) && evaluator.isTrue(node.right);
    case "||":
      return evaluator.isTrue(node.left) || evaluator.isTrue(node.right);
    case "==":
      return areAlike(node, evaluator);
    case "!=":
      return !areAlike(node, evaluator);
    case "<":
    case "<=":
    case ">":
    case ">=": {
      const left = evaluator.value(node.left);
      return compare(node.operator, { left, right: evaluator.value(node.right) }, host);
    }
    case "+":
      return add(node, evaluator);
    case "-":
    case "*":
    case "/":
    case "%": {
      const left = evaluator.value(node.left);
      return toNumber(node.operator, { left, right: evaluator.value(node.right) }, host);
    }
  }
}

const LOGICAL: ReadonlySet<BinaryOperator> = new Set(["&&", "||", "==", "!=", "<", "<=", ">", ">="]);

/** Whether an operator says something true or false: only such a calculation can make a condition hold. */
export function isLogical(operator: BinaryOperator): boolean {
  return LOGICAL.has(operator);
}

/** `==`: numbers by value; what has the same class by `equals`; all else by what it prints, so `"1" == 1`. */
function areAlike(node: BinaryNode, evaluator: Evaluator): boolean {
  const { host } = evaluator;
  const left = evaluator.value(node.left);
  const right = evaluator.value(node.right);
  if (left === null || right === null) return left === right;
  if (typeof left === "string" && typeof right === "string") return left === right;
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) === 0;
  host.hasten(HOLDER_WORK);
  if (isSameClass(left, right)) return areEqual(left, right);
  host.rely("classes-compare-as-text");
  return print(left) === print(right);
}

/** `<` and the like hold between numbers only. */
function compare(operator: "<" | "<=" | ">" | ">=", { left, right }: Sides, host: EvaluatorHost): boolean {
  if (!isNumber(left) || !isNumber(right)) {
    host.rely("only-numbers-have-an-order");
    return false;
  }
  const sign = compareNumbers(left, right);
  switch (operator) {
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
    case ">":
      return sign > 0;
    case ">=":
      return sign >= 0;
  }
}

/** Numbers add up; if either side is a text, both are put together. */
function add(node: BinaryNode, evaluator: Evaluator): Value {
  const { host } = evaluator;
  const left = evaluator.value(node.left);
  const right = evaluator.value(node.right);
  if (typeof left !== "string" && typeof right !== "string") return toNumber("+", { left, right }, host);
  if (typeof left !== typeof right) host.rely("plus-joins-texts");
  const a = left === null ? sourceOf(node.left, host) : print(left);
  const b = right === null ? sourceOf(node.right, host) : print(right);
  if (a.length + b.length > MOST_CHARACTERS) checkLength(a.length + b.length);
  return a + b;
}

/** What a null side puts into the text: its own source (Velocity 1.7). */
function sourceOf(node: ExpressionNode, { text }: EvaluatorHost): string {
  const { start, end } = node.kind === "binary" || node.kind === "group" ? node.literal : node;
  return text.slice(start, end);
}

interface Sides {
  readonly left: Value;
  readonly right: Value;
}

/** Null unless both sides are numbers. */
function toNumber(operator: ArithmeticOperator, { left, right }: Sides, host: EvaluatorHost): Value {
  if (!isNumber(left) || !isNumber(right)) return null;
  const result = calculate(operator, left, right);
  if (typeof left === "number" && typeof right === "number") {
    if (typeof result === "object" && result !== null) host.rely("integers-grow");
    if (operator === "/" && typeof result === "number" && result * right !== left) host.rely("whole-division");
  }
  return result;
}
