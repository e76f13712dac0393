import { checkDigits } from "../../java/numbers/check-digits.ts";
import { toBigInt } from "../../java/numbers/convert-number.ts";
import { modulus } from "../../java/numbers/modulus.ts";
import { toRadix } from "../../java/numbers/to-radix.ts";
import { JavaException } from "../../values/java-exception.ts";
import { type JavaNumber, JavaWhole } from "../../values/java-number.ts";
import type { MethodTable } from "../../values/method.ts";
import { print } from "../../values/print.ts";
import { intAt, longAt, numberAt } from "../arguments.ts";
import { defineMethods, type MethodRow, plain } from "../define-methods.ts";
import { COMPARE_TO } from "../objects/compare-to.ts";
import { NUMBER_METHODS } from "./number-methods.ts";

/** The methods of `BigInteger`, but for its bits and primes. */
export const BIG_INTEGER_METHODS: MethodTable<JavaNumber> = defineMethods<JavaNumber>(
  [
    ...NUMBER_METHODS,
    COMPARE_TO,
    withOther("add", (a, b) => a + b),
    withOther("subtract", (a, b) => a - b),
    withOther("multiply", (a, b) => a * b),
    withOther("divide", (a, b) => a / divisor(b)),
    withOther("remainder", (a, b) => a % divisor(b)),
    withOther("mod", modulus),
    withOther("max", (a, b) => (a > b ? a : b)),
    withOther("min", (a, b) => (a < b ? a : b)),
    withOther("gcd", (a, b) => greatestDivisor(magnitude(a), magnitude(b))),
    ["abs", plain((self) => make(magnitude(toBigInt(self))))],
    ["negate", plain((self) => make(-toBigInt(self)))],
    ["signum", plain((self) => compare(toBigInt(self), 0n))],
    ["pow", [["int", (self, args) => make(power(toBigInt(self), intAt(args, 0)))]]],
    ["bitLength", plain((self) => bitLength(toBigInt(self)))],
    ["intValueExact", plain((self) => Number(exactly(toBigInt(self), 32)))],
    ["longValueExact", plain((self) => new JavaWhole("Long", exactly(toBigInt(self), 64)))],
    ["toString", [[(self) => print(self)], ["int", (self, args) => toBigInt(self).toString(toRadix(intAt(args, 0)))]]],
  ],
  [["valueOf", [["long", (args) => make(longAt(args, 0))]]]],
);

function make(value: bigint): JavaWhole {
  return new JavaWhole("BigInteger", checkDigits(value));
}

function withOther(name: string, combine: (a: bigint, b: bigint) => bigint): MethodRow<JavaNumber> {
  return [name, [["BigInteger", (self, args) => make(combine(toBigInt(self), toBigInt(numberAt(args, 0))))]]];
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function divisor(value: bigint): bigint {
  if (value === 0n) throw arithmeticException("BigInteger divide by zero");
  return value;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [greater, lesser] = [a, b];
  while (lesser !== 0n) [greater, lesser] = [lesser, greater % lesser];
  return greater;
}

function power(base: bigint, exponent: number): bigint {
  if (exponent < 0) throw arithmeticException("Negative exponent");
  // Before it is calculated: it could take for ever.
  checkDigits(1n << BigInt(Math.min(2 ** 20, Math.max(0, bitLength(magnitude(base)) - 1) * exponent)));
  return base ** BigInt(exponent);
}

/** Without a sign: of a negative number, those of what its bits say beside it. */
function bitLength(value: bigint): number {
  const shown = value < 0n ? -value - 1n : value;
  return shown === 0n ? 0 : shown.toString(2).length;
}

function exactly(value: bigint, bits: number): bigint {
  if (BigInt.asIntN(bits, value) !== value) throw arithmeticException("BigInteger out of range");
  return value;
}

function arithmeticException(message: string): JavaException {
  return new JavaException("java.lang.ArithmeticException", message);
}
