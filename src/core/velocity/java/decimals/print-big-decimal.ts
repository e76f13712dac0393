/** `BigDecimal.toString()`: plain where the scale is not negative and the exponent at least -6, else with an exponent. */
export function printBigDecimal(unscaled: bigint, scale: number): string {
  const sign = unscaled < 0n ? "-" : "";
  const digits = String(unscaled < 0n ? -unscaled : unscaled);
  const exponent = digits.length - 1 - scale;
  if (scale === 0) return sign + digits;
  if (scale > 0 && exponent >= -6) {
    const padded = digits.padStart(scale + 1, "0");
    return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
  }
  const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
  return `${sign}${mantissa}${exponent === 0 ? "" : `E${exponent > 0 ? "+" : ""}${exponent}`}`;
}

/** `BigDecimal.toPlainString()`: never with an exponent. */
export function printPlainBigDecimal(unscaled: bigint, scale: number): string {
  if (scale > 0) {
    const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
    return `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  }
  return unscaled === 0n ? "0" : String(unscaled) + "0".repeat(Math.min(-scale, MOST_ZEROS));
}

/** Java would go on. */
const MOST_ZEROS = 1_000_000;
