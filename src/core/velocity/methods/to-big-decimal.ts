import { JavaBigDecimal, type JavaNumber } from "../values/java-number.ts";

/** A number as a `BigDecimal`; a double exactly, to its last binary digit. */
export function toBigDecimal(value: number | JavaNumber): JavaBigDecimal {
  if (typeof value === "number") return new JavaBigDecimal(BigInt(value), 0);
  switch (value.is) {
    case "decimal":
      return value;
    case "whole":
      return new JavaBigDecimal(value.value, 0);
    case "double":
      return exactly(value.value);
  }
}

function exactly(value: number): JavaBigDecimal {
  let numerator = value;
  let halvings = 0;
  while (!Number.isInteger(numerator) && Number.isFinite(numerator)) {
    numerator *= 2;
    halvings++;
  }
  if (!Number.isFinite(numerator)) return new JavaBigDecimal(0n, 0);
  return new JavaBigDecimal(BigInt(numerator) * 5n ** BigInt(halvings), halvings);
}
