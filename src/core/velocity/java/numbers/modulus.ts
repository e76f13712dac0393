import { JavaException } from "../../values/java-exception.ts";

/** `BigInteger.mod`: never negative, unlike a remainder. Throws for a divisor that is not positive. */
export function modulus(left: bigint, right: bigint): bigint {
  if (right <= 0n) throw new JavaException("java.lang.ArithmeticException", "BigInteger: modulus not positive");
  const remainder = left % right;
  return remainder < 0n ? remainder + right : remainder;
}
