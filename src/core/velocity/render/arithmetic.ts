import { powerOfTen, toBigInt, toDouble } from "../methods/convert-number.ts";
import { toBigDecimal } from "../methods/to-big-decimal.ts";
import { JavaException } from "../values/java-exception.ts";
import { JavaBigDecimal, JavaDouble, type JavaNumber, JavaWhole, type WholeKind } from "../values/java-number.ts";
import type { Value } from "../values/value.ts";

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%";

type AnyNumber = number | JavaNumber;

const MOST_INT = 2 ** 31 - 1;
const LEAST_INT = -(2 ** 31);

/**
 * What two numbers make. Whole numbers keep the wider of their widths and grow where that is too narrow, in the end to
 * BigInteger; any fraction makes a fraction. A division by zero gives null.
 */
export function calculate(operator: ArithmeticOperator, left: AnyNumber, right: AnyNumber): Value {
  if (typeof left === "number" && typeof right === "number") {
    const result = calculateInts(operator, left, right);
    if (result === null || (result >= LEAST_INT && result <= MOST_INT)) return result;
  }
  if ((operator === "/" || operator === "%") && toDouble(right) === 0) return null;
  switch (baseOf(left, right)) {
    case "whole":
      return calculateWholes(operator, left, right);
    case "double":
      return new JavaDouble(calculateDoubles(operator, toDouble(left), toDouble(right)));
    case "float":
      return new JavaDouble(
        calculateDoubles(operator, Math.fround(toDouble(left)), Math.fround(toDouble(right))),
        "Float",
      );
    case "decimal":
      return calculateDecimals(operator, toBigDecimal(left), toBigDecimal(right));
  }
}

/** Exact: the product of two 32-bit numbers that a double rounds is far out of their range. */
function calculateInts(operator: ArithmeticOperator, left: number, right: number): number | null {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right + 0;
    case "/":
      return right === 0 ? null : Math.trunc(left / right) + 0;
    case "%":
      return right === 0 ? null : (left % right) + 0;
  }
}

function baseOf(left: AnyNumber, right: AnyNumber): "whole" | "double" | "float" | "decimal" {
  const kinds = [kindOf(left), kindOf(right)];
  if (kinds.includes("BigDecimal")) return "decimal";
  const wholes = kinds.filter((kind) => kind !== "Double" && kind !== "Float");
  if (wholes.length === 2) return "whole";
  if (kinds.includes("BigInteger")) return "decimal";
  return kinds.includes("Double") ? "double" : "float";
}

function kindOf(value: AnyNumber): string {
  return typeof value === "number" ? "Integer" : value.kind;
}

/** Some 10,000 digits. Java would go on. */
const MOST_BITS = 33_000;

/** From narrow to wide, each with its bits. */
const WIDTHS: readonly { readonly kind: "Integer" | WholeKind; readonly bits: number }[] = [
  { kind: "Byte", bits: 8 },
  { kind: "Short", bits: 16 },
  { kind: "Integer", bits: 32 },
  { kind: "Long", bits: 64 },
  { kind: "BigInteger", bits: Infinity },
];

function calculateWholes(operator: ArithmeticOperator, left: AnyNumber, right: AnyNumber): Value {
  const result = calculateBigInts(operator, toBigInt(left), toBigInt(right));
  if (BigInt.asIntN(MOST_BITS, result) !== result)
    throw new JavaException("java.lang.ArithmeticException", "A number has too many digits");
  const widest = Math.max(widthOf(left), widthOf(right));
  const width = WIDTHS.find(
    ({ bits }, index) => index >= widest && (bits === Infinity || BigInt.asIntN(bits, result) === result),
  );
  const kind = width?.kind ?? "BigInteger";
  return kind === "Integer" ? Number(result) : new JavaWhole(kind, result);
}

function widthOf(value: AnyNumber): number {
  return WIDTHS.findIndex(({ kind }) => kind === kindOf(value));
}

function calculateBigInts(operator: ArithmeticOperator, left: bigint, right: bigint): bigint {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "%":
      return left % right;
  }
}

function calculateDoubles(operator: ArithmeticOperator, left: number, right: number): number {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "%":
      return left % right;
  }
}

function calculateDecimals(operator: ArithmeticOperator, left: JavaBigDecimal, right: JavaBigDecimal): JavaBigDecimal {
  switch (operator) {
    case "*":
      return new JavaBigDecimal(left.unscaled * right.unscaled, left.scale + right.scale);
    case "/":
      return divide(left, right);
    case "%":
      throw new JavaException("java.lang.ArithmeticException", "BigDecimals have no remainder");
    case "+":
    case "-": {
      const scale = Math.max(left.scale, right.scale);
      return new JavaBigDecimal(calculateBigInts(operator, rescale(left, scale), rescale(right, scale)), scale);
    }
  }
}

/** To the scale of the left, half a unit rounded towards zero. */
function divide(left: JavaBigDecimal, right: JavaBigDecimal): JavaBigDecimal {
  const shift = right.scale;
  const dividend = left.unscaled * powerOfTen(Math.max(0, shift));
  const divisor = right.unscaled * powerOfTen(Math.max(0, -shift));
  const quotient = dividend / divisor;
  const rest = magnitude(dividend % divisor) * 2n;
  if (rest <= magnitude(divisor)) return new JavaBigDecimal(quotient, left.scale);
  return new JavaBigDecimal(quotient + (dividend < 0n === divisor < 0n ? 1n : -1n), left.scale);
}

function rescale({ unscaled, scale }: JavaBigDecimal, to: number): bigint {
  return unscaled * powerOfTen(to - scale);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
