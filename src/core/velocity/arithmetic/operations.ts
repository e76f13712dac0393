import { modulus } from "../java/numbers/modulus.ts";
import type { JavaBigDecimal } from "../values/java-number.ts";
import { JavaException } from "../values/java-exception.ts";
import { addDecimals, divideDecimals, multiplyDecimals, subtractDecimals } from "../java/decimals/big-decimals.ts";

/** The operators that give numbers. */
export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%";

/** An operator in each of the bases that Velocity calculates in. */
export interface Operation {
  /** Whether zero on the right gives null. */
  readonly divides: boolean;
  /** Of two 32-bit numbers; exact, or so far out of their range that it does not matter. */
  readonly ints: (left: number, right: number) => number;
  /** Of two numbers of up to 64 bits; the result may be longer. */
  readonly longs: (left: bigint, right: bigint) => bigint;
  readonly bigs: (left: bigint, right: bigint) => bigint;
  readonly doubles: (left: number, right: number) => number;
  readonly decimals: (left: JavaBigDecimal, right: JavaBigDecimal) => JavaBigDecimal;
}

/** What each operator does, base by base. */
export const OPERATIONS: Readonly<Record<ArithmeticOperator, Operation>> = {
  "+": {
    divides: false,
    ints: (left, right) => left + right,
    longs: (left, right) => left + right,
    bigs: (left, right) => left + right,
    doubles: (left, right) => left + right,
    decimals: addDecimals,
  },
  "-": {
    divides: false,
    ints: (left, right) => left - right,
    longs: (left, right) => left - right,
    bigs: (left, right) => left - right,
    doubles: (left, right) => left - right,
    decimals: subtractDecimals,
  },
  "*": {
    divides: false,
    ints: (left, right) => left * right + 0,
    longs: multiplyLongs,
    bigs: (left, right) => left * right,
    doubles: (left, right) => left * right,
    decimals: multiplyDecimals,
  },
  "/": {
    divides: true,
    ints: (left, right) => Math.trunc(left / right) + 0,
    longs: (left, right) => BigInt.asIntN(64, left / right),
    bigs: (left, right) => left / right,
    doubles: (left, right) => left / right,
    decimals: divideDecimals,
  },
  "%": {
    divides: true,
    ints: (left, right) => (left % right) + 0,
    longs: (left, right) => left % right,
    bigs: modulus,
    doubles: (left, right) => left % right,
    decimals: refuseRemainder,
  },
};

/** Velocity finds out by a division whether a product was too long, and that division itself can be: Long.MIN_VALUE * -1. */
function multiplyLongs(left: bigint, right: bigint): bigint {
  const product = BigInt.asIntN(64, left * right);
  return right === 0n || BigInt.asIntN(64, product / right) === left ? product : left * right;
}

function refuseRemainder(): never {
  throw new JavaException("java.lang.ArithmeticException", "Cannot calculate the modulo of BigDecimals.");
}
