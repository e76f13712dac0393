import { type AnyNumber, JavaBigDecimal } from "../../values/java-number.ts";
import { toDouble } from "../numbers/convert-number.ts";
import { numberFormatException } from "../numbers/number-format-exception.ts";

/**
 * A number as a `BigDecimal`: a BigInteger as it is, all else through a double, to its last binary digit. Throws for NaN and
 * the infinities.
 */
export function toBigDecimal(value: AnyNumber): JavaBigDecimal {
  if (typeof value === "number") return new JavaBigDecimal(BigInt(value), 0);
  if (value.is === "decimal") return value;
  return value.kind === "BigInteger" ? new JavaBigDecimal(value.value, 0) : exactly(toDouble(value));
}

function exactly(value: number): JavaBigDecimal {
  if (!Number.isFinite(value)) throw numberFormatException("Infinite or NaN");
  let numerator = value;
  let halvings = 0;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    halvings++;
  }
  return new JavaBigDecimal(BigInt(numerator) * 5n ** BigInt(halvings), halvings);
}
