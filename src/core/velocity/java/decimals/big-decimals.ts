import { JavaException } from "../../values/java-exception.ts";
import { JavaBigDecimal } from "../../values/java-number.ts";
import { checkDigits } from "../numbers/check-digits.ts";
import { powerOfTen } from "../numbers/convert-number.ts";
import { ROUND_HALF_DOWN, roundQuotient } from "./round-quotient.ts";

/** `BigDecimal.add`: to the larger scale. */
export function addDecimals(left: JavaBigDecimal, right: JavaBigDecimal): JavaBigDecimal {
  const scale = Math.max(left.scale, right.scale);
  return decimal(rescale(left, scale) + rescale(right, scale), scale);
}

/** `BigDecimal.subtract`: to the larger scale. */
export function subtractDecimals(left: JavaBigDecimal, right: JavaBigDecimal): JavaBigDecimal {
  return addDecimals(left, new JavaBigDecimal(-right.unscaled, right.scale));
}

/** `BigDecimal.multiply`: the scales add up. Throws where there are too many digits, here and above. */
export function multiplyDecimals(left: JavaBigDecimal, right: JavaBigDecimal): JavaBigDecimal {
  return decimal(left.unscaled * right.unscaled, left.scale + right.scale);
}

/** How exact a quotient is. */
interface Rounding {
  readonly scale: number;
  readonly roundingMode: number;
}

/** To a scale, the left's and rounded half down if nothing else is said. The right is not zero. */
export function divideDecimals(
  left: JavaBigDecimal,
  right: JavaBigDecimal,
  { scale, roundingMode }: Rounding = { scale: left.scale, roundingMode: ROUND_HALF_DOWN },
): JavaBigDecimal {
  const shift = scale + right.scale - left.scale;
  const dividend = left.unscaled * powerOfTen(Math.max(0, shift));
  const divisor = right.unscaled * powerOfTen(Math.max(0, -shift));
  return decimal(roundQuotient(dividend, divisor, roundingMode), scale);
}

/** The same number with another scale, rounded where that is a smaller one. */
export function setScale(value: JavaBigDecimal, scale: number, roundingMode: number): JavaBigDecimal {
  if (scale >= value.scale) return decimal(rescale(value, scale), scale);
  return decimal(roundQuotient(value.unscaled, powerOfTen(value.scale - scale), roundingMode), scale);
}

const GREATEST_INT = 2 ** 31 - 1;

/** Throws where the scale goes beyond 32 bits, or the digits beyond all bounds. */
function decimal(unscaled: bigint, scale: number): JavaBigDecimal {
  if (Math.abs(scale) > GREATEST_INT)
    throw new JavaException("java.lang.ArithmeticException", scale > 0 ? "Underflow" : "Overflow");
  return new JavaBigDecimal(checkDigits(unscaled), scale);
}

function rescale({ unscaled, scale }: JavaBigDecimal, to: number): bigint {
  return unscaled * powerOfTen(to - scale);
}
