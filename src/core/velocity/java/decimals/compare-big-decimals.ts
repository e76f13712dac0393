import type { JavaBigDecimal } from "../../values/java-number.ts";

/** `BigDecimal.compareTo`: by value, whatever the scales. Negative, 0 or positive. */
export function compareBigDecimals(a: JavaBigDecimal, b: JavaBigDecimal): number {
  const signs = signOf(a.unscaled) - signOf(b.unscaled);
  if (signs !== 0 || a.unscaled === 0n) return signs;
  const sign = signOf(a.unscaled);
  // Scales can be two thousand million apart, so the orders of magnitude come first.
  const orders = orderOf(a) - orderOf(b);
  if (orders !== 0) return orders * sign;
  const shift = a.scale - b.scale;
  const left = shift < 0 ? a.unscaled * 10n ** BigInt(-shift) : a.unscaled;
  const right = shift > 0 ? b.unscaled * 10n ** BigInt(shift) : b.unscaled;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function signOf(value: bigint): number {
  if (value === 0n) return 0;
  return value < 0n ? -1 : 1;
}

function orderOf({ unscaled, scale }: JavaBigDecimal): number {
  return String(unscaled < 0n ? -unscaled : unscaled).length - scale;
}
