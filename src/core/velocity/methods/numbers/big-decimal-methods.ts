import {
  addDecimals,
  divideDecimals,
  multiplyDecimals,
  setScale,
  subtractDecimals,
} from "../../java/decimals/big-decimals.ts";
import { compareBigDecimals } from "../../java/decimals/compare-big-decimals.ts";
import { toBigInt } from "../../java/numbers/convert-number.ts";
import { parseBigDecimal } from "../../java/decimals/parse-big-decimal.ts";
import { printPlainBigDecimal } from "../../java/decimals/print-big-decimal.ts";
import { ROUND_UNNECESSARY } from "../../java/decimals/round-quotient.ts";
import { toBigDecimal } from "../../java/decimals/to-big-decimal.ts";
import { JavaException } from "../../values/java-exception.ts";
import { JavaBigDecimal, JavaWhole } from "../../values/java-number.ts";
import type { MethodTable } from "../../values/method.ts";
import { print } from "../../values/print.ts";
import type { Value } from "../../values/value.ts";
import { intAt, longAt, numberAt, valueAt } from "../arguments.ts";
import { defineMethods, type MethodRow, plain } from "../define-methods.ts";
import { COMPARE_TO } from "../objects/compare-to.ts";
import { NUMBER_METHODS } from "./number-methods.ts";

/** The methods of `BigDecimal` that need no `MathContext`. Rounding modes are given as numbers. */
export const BIG_DECIMAL_METHODS: MethodTable<JavaBigDecimal> = defineMethods<JavaBigDecimal>(
  [
    ...NUMBER_METHODS,
    COMPARE_TO,
    withOther("add", addDecimals),
    withOther("subtract", subtractDecimals),
    withOther("multiply", multiplyDecimals),
    withOther("max", (a, b) => (compare(a, b) >= 0 ? a : b)),
    withOther("min", (a, b) => (compare(a, b) <= 0 ? a : b)),
    [
      "divide",
      [
        [
          "BigDecimal",
          "int",
          (self, args) => divideDecimals(self, divisorAt(args), { scale: self.scale, roundingMode: intAt(args, 1) }),
        ],
        [
          "BigDecimal",
          "int",
          "int",
          (self, args) =>
            divideDecimals(self, divisorAt(args), { scale: intAt(args, 1), roundingMode: intAt(args, 2) }),
        ],
      ],
    ],
    ["negate", plain(({ unscaled, scale }) => new JavaBigDecimal(-unscaled, scale))],
    ["abs", plain(({ unscaled, scale }) => new JavaBigDecimal(unscaled < 0n ? -unscaled : unscaled, scale))],
    ["signum", plain((self) => compare(self, new JavaBigDecimal(0n, 0)))],
    ["scale", plain((self) => self.scale)],
    ["precision", plain(({ unscaled }) => String(unscaled).replace("-", "").length)],
    ["unscaledValue", plain((self) => new JavaWhole("BigInteger", self.unscaled))],
    ["toBigInteger", plain((self) => new JavaWhole("BigInteger", toBigInt(self)))],
    [
      "setScale",
      [
        ["int", (self, args) => setScale(self, intAt(args, 0), ROUND_UNNECESSARY)],
        ["int", "int", (self, args) => setScale(self, intAt(args, 0), intAt(args, 1))],
      ],
    ],
    ["stripTrailingZeros", plain((self) => stripTrailingZeros(self))],
    ["toPlainString", plain((self) => printPlainBigDecimal(self.unscaled, self.scale))],
  ],
  [
    [
      "valueOf",
      [
        ["double", (args) => parseBigDecimal(print(valueAt(args, 0)))],
        ["long", (args) => new JavaBigDecimal(longAt(args, 0), 0)],
        ["long", "int", (args) => new JavaBigDecimal(longAt(args, 0), intAt(args, 1))],
      ],
    ],
  ],
);

function withOther(
  name: string,
  combine: (a: JavaBigDecimal, b: JavaBigDecimal) => JavaBigDecimal,
): MethodRow<JavaBigDecimal> {
  return [name, [["BigDecimal", (self, args) => combine(self, decimalAt(args, 0))]]];
}

function decimalAt(args: readonly Value[], index: number): JavaBigDecimal {
  return toBigDecimal(numberAt(args, index));
}

function divisorAt(args: readonly Value[]): JavaBigDecimal {
  const divisor = decimalAt(args, 0);
  if (divisor.unscaled === 0n) throw new JavaException("java.lang.ArithmeticException", "/ by zero");
  return divisor;
}

function compare(a: JavaBigDecimal, b: JavaBigDecimal): number {
  return Math.sign(compareBigDecimals(a, b));
}

function stripTrailingZeros({ unscaled, scale }: JavaBigDecimal): JavaBigDecimal {
  if (unscaled === 0n) return new JavaBigDecimal(0n, 0);
  const digits = String(unscaled);
  let zeros = 0;
  while (digits.at(-1 - zeros) === "0") zeros++;
  return new JavaBigDecimal(unscaled / 10n ** BigInt(zeros), scale - zeros);
}
