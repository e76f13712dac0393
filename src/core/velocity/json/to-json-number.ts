import { parseBigDecimal } from "../java/decimals/parse-big-decimal.ts";
import { numberFormatException } from "../java/numbers/number-format-exception.ts";
import { type JavaBigDecimal, JavaDouble, JavaWhole } from "../values/java-number.ts";

const LONG_DIGITS = 19;
const DOUBLE_CHARACTERS = 18;

/** An `Integer`, `Long` or `BigInteger`, by its size; more than 19 digits are a `BigInteger`, leading zeros or not. */
export function toJsonInteger(text: string): number | JavaWhole {
  const isNegative = text.startsWith("-");
  const digits = isNegative ? text.slice(1) : text;
  if (digits.length < 10) return isNegative ? -Number(digits) | 0 : Number(digits);
  const value = BigInt(digits) * (isNegative ? -1n : 1n);
  if (digits.length > LONG_DIGITS || BigInt.asIntN(64, value) !== value) return new JavaWhole("BigInteger", value);
  return BigInt.asIntN(32, value) === value ? Number(value) : new JavaWhole("Long", value);
}

/** A `Double`, or a `BigDecimal` where the text is longer than a double can be trusted with. */
export function toJsonFraction(text: string): JavaDouble | JavaBigDecimal {
  if (text.length > DOUBLE_CHARACTERS) return parseBigDecimal(text);
  if (!/^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) throw numberFormatException(text);
  return new JavaDouble(Number(text));
}
