import { BoundedText } from "../../values/bounded-text.ts";
import { hashCode } from "../../values/hash-code.ts";
import { JavaCharacter } from "../../values/java-character.ts";
import type { JavaException } from "../../values/java-exception.ts";
import { JavaBigDecimal, JavaDouble, JavaWhole } from "../../values/java-number.ts";
import { print } from "../../values/print.ts";
import type { Value } from "../../values/value.ts";
import { formatFraction } from "./format-fraction.ts";
import { formatWhole } from "./format-whole.ts";
import { formatError, readSpecifiers, type Specifier } from "./read-specifiers.ts";

/**
 * `String.format(format, args)` in the root locale, without dates (`%t`) and hexadecimal fractions (`%a`). Throws a
 * `JavaException` where Java does.
 */
export function formatText(format: string, args: readonly Value[]): string {
  const out = new BoundedText();
  const rest = new Arguments(args);
  for (const part of readSpecifiers(format)) {
    if (typeof part === "string") out.add(part);
    else if (part.conversion === "n" || part.conversion === "%") out.add(formatFixed(part));
    else out.add(formatValue(part, rest.take(part)));
  }
  return out.text;
}

class Arguments {
  readonly #values: readonly Value[];
  #next = 0;
  #last = -1;

  constructor(values: readonly Value[]) {
    this.#values = values;
  }

  take({ argument, conversion }: Specifier): Value {
    if (argument === null) this.#last = this.#next++;
    else if (argument !== "previous") this.#last = Math.max(0, argument - 1);
    const value = this.#values[this.#last];
    if (value === undefined) throw formatError("MissingFormatArgument", `Format specifier '%${conversion}'`);
    return value;
  }
}

function formatFixed(specifier: Specifier): string {
  const { conversion, flags, width, precision } = specifier;
  if (precision !== null) throw formatError("IllegalFormatPrecision", String(precision));
  if (conversion === "n") {
    if (width !== null) throw formatError("IllegalFormatWidth", String(width));
    if (flags.size > 0) throw formatError("IllegalFormatFlags", "Flags");
    return "\n";
  }
  if (flags.has("<")) throw formatError("IllegalFormatFlags", "Flags = '<'");
  checkFlags(specifier, "-");
  return pad("%", specifier);
}

function formatValue(specifier: Specifier, value: Value): string {
  const text = convert(specifier, value);
  return specifier.isUpper ? text.toUpperCase() : text;
}

function convert(specifier: Specifier, value: Value): string {
  switch (specifier.conversion) {
    case "s":
      // `#` is for what formats itself, which nothing here does.
      checkFlags(specifier, "-");
      return pad(cut(print(value), specifier), specifier);
    case "b":
      checkFlags(specifier, "-");
      return pad(cut(String(typeof value === "boolean" ? value : value !== null), specifier), specifier);
    case "h":
      checkFlags(specifier, "-");
      return pad(cut(value === null ? "null" : (hashCode(value) >>> 0).toString(16), specifier), specifier);
    case "c":
      checkFlags(specifier, "-");
      if (specifier.precision !== null) throw formatError("IllegalFormatPrecision", String(specifier.precision));
      return pad(toCharacter(value), specifier);
    case "d":
    case "o":
    case "x":
      return convertWhole(specifier, value);
    case "e":
    case "f":
    case "g":
      return convertFraction(specifier, value);
    default:
      throw formatError("UnknownFormatConversion", `Conversion = '${specifier.conversion}'`);
  }
}

function toCharacter(value: Value): string {
  if (value === null) return "null";
  if (value instanceof JavaCharacter) return value.unit;
  if (typeof value !== "number") throw conversionError("c");
  if (value < 0 || value > 0x10ffff) throw formatError("IllegalFormatCodePoint", String(value));
  return String.fromCodePoint(value);
}

function convertWhole(specifier: Specifier, value: Value): string {
  if (specifier.precision !== null) throw formatError("IllegalFormatPrecision", String(specifier.precision));
  checkFlags(specifier, specifier.conversion === "d" ? "-+ 0,(" : "-#0+ (");
  if (value === null) return padNull(specifier);
  if (typeof value === "number") return formatWhole(specifier, { value: BigInt(value), bits: 32 });
  if (!(value instanceof JavaWhole)) throw conversionError(specifier.conversion);
  return formatWhole(specifier, { value: value.value, bits: BITS[value.kind] });
}

const BITS = { Byte: 8, Short: 16, Long: 64, BigInteger: null } as const;

function convertFraction(specifier: Specifier, value: Value): string {
  checkFlags(specifier, FRACTION_FLAGS.get(specifier.conversion) ?? "");
  if (value === null) return padNull(specifier);
  if (!(value instanceof JavaDouble || value instanceof JavaBigDecimal)) throw conversionError(specifier.conversion);
  return formatFraction(specifier, value);
}

const FRACTION_FLAGS = new Map([
  ["e", "-#+ 0("],
  ["f", "-#+ 0,("],
  ["g", "-+ 0,("],
]);

/** Nothing to fill with zeros. */
function padNull(specifier: Specifier): string {
  return pad(cut("null", specifier), specifier);
}

function checkFlags({ flags, width, conversion }: Specifier, allowed: string): void {
  for (const flag of flags)
    if (flag !== "<" && !allowed.includes(flag)) throw formatError("FormatFlagsConversionMismatch", conversion);
  const fills = ["-", "0"].filter((flag) => flags.has(flag));
  if (width === null && fills.length > 0) throw formatError("MissingFormatWidth", conversion);
  const signs = ["+", " "].filter((flag) => flags.has(flag));
  if (fills.length > 1 || signs.length > 1) throw formatError("IllegalFormatFlags", [...flags].join(""));
}

function cut(text: string, { precision }: Specifier): string {
  return precision === null ? text : text.slice(0, precision);
}

function pad(text: string, { width, flags }: Specifier): string {
  return flags.has("-") ? text.padEnd(width ?? 0) : text.padStart(width ?? 0);
}

function conversionError(conversion: string): JavaException {
  return formatError("IllegalFormatConversion", `${conversion} does not go with its argument`);
}
