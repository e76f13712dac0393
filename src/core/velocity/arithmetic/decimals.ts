import { powerOfTen } from "../java/numbers/convert-number.ts";
import { JavaException } from "../values/java-exception.ts";
import { JavaBigDecimal } from "../values/java-number.ts";
import { checkDigits } from "./check-digits.ts";

export function addDecimals(left: JavaBigDecimal, right: JavaBigDecimal): JavaBigDecimal {
  const scale = Math.max(left.scale, right.scale);
  return bounded(rescale(left, scale) + rescale(right, scale), scale);
}

export function subtractDecimals(left: JavaBigDecimal, right: JavaBigDecimal): JavaBigDecimal {
  return addDecimals(left, new JavaBigDecimal(-right.unscaled, right.scale));
}

export function multiplyDecimals(left: JavaBigDecimal, right: JavaBigDecimal): JavaBigDecimal {
  return bounded(left.unscaled * right.unscaled, left.scale + right.scale);
}

/** To the scale of the left, half a unit rounded towards zero. */
export function divideDecimals(left: JavaBigDecimal, right: JavaBigDecimal): JavaBigDecimal {
  const dividend = left.unscaled * powerOfTen(Math.max(0, right.scale));
  const divisor = right.unscaled * powerOfTen(Math.max(0, -right.scale));
  const quotient = dividend / divisor;
  const rest = magnitude(dividend % divisor) * 2n;
  if (rest <= magnitude(divisor)) return new JavaBigDecimal(quotient, left.scale);
  return new JavaBigDecimal(quotient + (dividend < 0n === divisor < 0n ? 1n : -1n), left.scale);
}

const GREATEST_INT = 2 ** 31 - 1;

function bounded(unscaled: bigint, scale: number): JavaBigDecimal {
  if (Math.abs(scale) > GREATEST_INT)
    throw new JavaException("java.lang.ArithmeticException", scale > 0 ? "Underflow" : "Overflow");
  return new JavaBigDecimal(checkDigits(unscaled), scale);
}

function rescale({ unscaled, scale }: JavaBigDecimal, to: number): bigint {
  return unscaled * powerOfTen(to - scale);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
