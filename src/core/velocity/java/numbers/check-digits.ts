import { JavaException } from "../../values/java-exception.ts";

/** Some 10,000 digits. Java would go on. */
const MOST_BITS = 33_000;

/** Hands a whole number on, or throws where it has far too many digits. */
export function checkDigits(value: bigint): bigint {
  if (BigInt.asIntN(MOST_BITS, value) !== value)
    throw new JavaException("java.lang.ArithmeticException", "A number has too many digits");
  return value;
}
