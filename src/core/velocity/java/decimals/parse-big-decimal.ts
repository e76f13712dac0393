import { JavaBigDecimal } from "../../values/java-number.ts";
import { numberFormatException } from "../numbers/number-format-exception.ts";

const GREATEST_INT = 2 ** 31 - 1;

/** `new BigDecimal(text)`. Throws where the text is no number, or its exponent too large. */
export function parseBigDecimal(text: string): JavaBigDecimal {
  const match = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/.exec(text);
  if (match === null) throw numberFormatException(text);
  const [, sign, whole = "", part, bare = "", exponent = "0"] = match;
  const fraction = part ?? bare;
  const power = Number(exponent);
  const scale = fraction.length - power;
  if (Math.abs(power) > GREATEST_INT || Math.abs(scale) > GREATEST_INT) throw numberFormatException(text);
  const magnitude = BigInt(whole + fraction);
  return new JavaBigDecimal(sign === "-" ? -magnitude : magnitude, scale);
}
