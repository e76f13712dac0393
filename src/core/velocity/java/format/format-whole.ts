import { layOutNumber } from "./lay-out-number.ts";
import { formatError, type Specifier } from "./read-specifiers.ts";

/** A whole number and its class's width; null for a `BigInteger`. */
interface Whole {
  readonly value: bigint;
  readonly bits: number | null;
}

const PREFIXES = new Map([
  ["x", "0x"],
  ["o", "0"],
]);

/** `%d`, `%x` and `%o`. What is negative is written as its bits in the latter, but for a `BigInteger`. */
export function formatWhole(specifier: Specifier, { value, bits }: Whole): string {
  const { conversion, flags } = specifier;
  const magnitude = value < 0n ? -value : value;
  if (conversion === "d") return layOutNumber(specifier, String(magnitude), value < 0n);
  const radix = conversion === "x" ? 16 : 8;
  const prefix = flags.has("#") ? (PREFIXES.get(conversion) ?? "") : "";
  if (bits !== null) {
    if (["+", " ", "("].some((flag) => flags.has(flag))) throw formatError("FormatFlagsConversionMismatch", conversion);
    return layOutPrefixed(specifier, prefix, BigInt.asUintN(bits, value).toString(radix));
  }
  return layOutNumber(specifier, prefix + magnitude.toString(radix), value < 0n);
}

/** Zeros stand between the prefix and the digits. */
function layOutPrefixed(specifier: Specifier, prefix: string, digits: string): string {
  const zeros = specifier.flags.has("0") ? (specifier.width ?? 0) - prefix.length : 0;
  return layOutNumber(specifier, prefix + digits.padStart(zeros, "0"), false);
}
