import { toBigInt, toDouble } from "../java/numbers/convert-number.ts";
import { toBigDecimal } from "../java/decimals/to-big-decimal.ts";
import { type AnyNumber, JavaDouble, JavaWhole, type WholeKind } from "../values/java-number.ts";
import type { Value } from "../values/value.ts";
import { baseOf, kindOf } from "./base-of.ts";
import { checkDigits } from "../java/numbers/check-digits.ts";
import { type ArithmeticOperator, type Operation, OPERATIONS } from "./operations.ts";

/**
 * What two numbers make (Velocity 1.7). Whole numbers keep the wider of their widths and grow where that is too narrow, in
 * the end to BigInteger; any fraction makes a fraction. A division by zero gives null. Throws a `JavaException` where Java
 * does: BigDecimals have no remainder.
 */
export function calculate(operator: ArithmeticOperator, left: AnyNumber, right: AnyNumber): Value {
  const operation = OPERATIONS[operator];
  if (operation.divides && isZero(right)) return null;
  if (typeof left === "number" && typeof right === "number") {
    const result = operation.ints(left, right);
    if ((result | 0) === result) return result;
  }
  switch (baseOf(left, right)) {
    case "long":
      return inWidth(operation.longs(toBigInt(left), toBigInt(right)), Math.max(widthOf(left), widthOf(right)));
    case "big":
      return new JavaWhole("BigInteger", checkDigits(operation.bigs(toBigInt(left), toBigInt(right))));
    case "float":
      return new JavaDouble(ofFloats(operation, left, right), "Float");
    case "double":
      return new JavaDouble(operation.doubles(toDouble(left), toDouble(right)));
    case "decimal":
      return operation.decimals(toBigDecimal(left), toBigDecimal(right));
  }
}

function isZero(value: AnyNumber): boolean {
  if (typeof value === "number") return value === 0;
  return value.is === "decimal" ? value.unscaled === 0n : Number(value.value) === 0;
}

function ofFloats(operation: Operation, left: AnyNumber, right: AnyNumber): number {
  return operation.doubles(Math.fround(toDouble(left)), Math.fround(toDouble(right)));
}

/** From narrow to wide, each with its bits. */
const WIDTHS: readonly { readonly kind: "Integer" | WholeKind; readonly bits: number }[] = [
  { kind: "Byte", bits: 8 },
  { kind: "Short", bits: 16 },
  { kind: "Integer", bits: 32 },
  { kind: "Long", bits: 64 },
];

/** A whole number in the narrowest class that holds it, from a width on. */
function inWidth(value: bigint, least: number): Value {
  const width = WIDTHS.find(({ bits }, index) => index >= least && BigInt.asIntN(bits, value) === value);
  if (width === undefined) return new JavaWhole("BigInteger", value);
  return width.kind === "Integer" ? Number(value) : new JavaWhole(width.kind, value);
}

function widthOf(value: AnyNumber): number {
  return WIDTHS.findIndex(({ kind }) => kind === kindOf(value));
}
