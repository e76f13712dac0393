import { JavaException } from "../../values/java-exception.ts";
import type { JavaBigDecimal, JavaDouble } from "../../values/java-number.ts";
import { type Digits, findDigits } from "../numbers/find-digits.ts";
import { DOUBLE_FORMAT, FLOAT_FORMAT } from "../numbers/print-double.ts";
import { layOutNumber } from "./lay-out-number.ts";
import type { Specifier } from "./read-specifiers.ts";

const DEFAULT_PRECISION = 6;
const MOST_DIGITS = 1_000_000;

/** `%f`, `%e` and `%g`. A double is rounded from the digits that it prints, half up. */
export function formatFraction(specifier: Specifier, number: JavaDouble | JavaBigDecimal): string {
  const isNegative = number.is === "decimal" ? number.unscaled < 0n : number.value < 0 || Object.is(number.value, -0);
  if (number.is === "double" && !Number.isFinite(number.value)) {
    const flags = new Set([...specifier.flags].filter((flag) => flag !== "0" && flag !== ","));
    if (Number.isNaN(number.value)) for (const flag of ["+", " ", "("]) flags.delete(flag);
    return layOutNumber({ ...specifier, flags }, Number.isNaN(number.value) ? "NaN" : "Infinity", isNegative);
  }
  return layOutNumber(specifier, write(specifier, digitsOf(number)), isNegative);
}

/** The digits of a number's magnitude; none for zero. */
function digitsOf(number: JavaDouble | JavaBigDecimal): Digits {
  if (number.is === "decimal") {
    const digits = String(number.unscaled < 0n ? -number.unscaled : number.unscaled);
    return digits === "0" ? ZERO : { digits, exponent: digits.length - 1 - number.scale };
  }
  if (number.value === 0) return ZERO;
  return findDigits(Math.abs(number.value), number.kind === "Float" ? FLOAT_FORMAT : DOUBLE_FORMAT);
}

const ZERO: Digits = { digits: "", exponent: 0 };

function write({ conversion, precision, flags }: Specifier, number: Digits): string {
  const places = precision ?? DEFAULT_PRECISION;
  if (places > MOST_DIGITS || Math.abs(number.exponent) > MOST_DIGITS)
    throw new JavaException("java.lang.OutOfMemoryError", "A formatted number is longer than can be held");
  const point = flags.has("#") && places === 0 ? "." : "";
  if (conversion === "f") return writePlain(number, places) + point;
  if (conversion === "e") return writeScientific(number, places, point);
  return writeGeneral(number, Math.max(1, places));
}

/** Plain from 10^-4 to 10 to the precision, which counts the digits. */
function writeGeneral(number: Digits, precision: number): string {
  if (number.digits === "") return writePlain(number, precision - 1);
  const { exponent } = round(number, precision);
  if (exponent < -4 || exponent >= precision) return writeScientific(number, precision - 1, "");
  return writePlain(number, precision - 1 - exponent);
}

function writePlain(number: Digits, places: number): string {
  const { digits, exponent } = round(number, number.exponent + 1 + places);
  const all = digits === "" ? "" : "0".repeat(Math.max(0, -exponent - 1)) + digits;
  const wholeLength = exponent >= 0 && digits !== "" ? exponent + 1 : 0;
  const whole = all.slice(0, wholeLength).padEnd(wholeLength, "0");
  const fraction = all.slice(wholeLength).padEnd(places, "0");
  return (whole || "0") + (places > 0 ? `.${fraction}` : "");
}

function writeScientific(number: Digits, places: number, point: string): string {
  const { digits, exponent } = round(number, places + 1);
  const all = digits.padEnd(places + 1, "0");
  const power = digits === "" ? 0 : exponent;
  const fraction = places > 0 ? `.${all.slice(1)}` : point;
  return `${all.charAt(0)}${fraction}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** Keeps so many digits, rounded half up; none where the first one lies further on. */
function round({ digits, exponent }: Digits, count: number): Digits {
  if (count >= digits.length) return { digits, exponent };
  if (count < 0) return ZERO;
  const isUp = digits.charAt(count) >= "5";
  const kept = digits.slice(0, count);
  if (!isUp) return kept === "" ? ZERO : { digits: kept, exponent };
  const bare = kept.replace(/9+$/, "");
  if (bare === "") return { digits: "1".padEnd(Math.max(1, count), "0"), exponent: exponent + 1 };
  return { digits: bare.slice(0, -1) + String(Number(bare.at(-1)) + 1) + "0".repeat(count - bare.length), exponent };
}
