import { type Digits, findDigits, type NumberFormat } from "./find-digits.ts";

/** What a `Double` has room for. */
export const DOUBLE_FORMAT: NumberFormat = { bits: 53, leastPower: -1074 };
/** What a `Float` has room for. */
export const FLOAT_FORMAT: NumberFormat = { bits: 24, leastPower: -149 };

/** Java's `Double.toString`: `2.0`, `1.0E10`, `1.5E-5`. */
export function printDouble(value: number): string {
  return print(value, DOUBLE_FORMAT);
}

/** Java's `Float.toString`, of a value already rounded to 32 bits. */
export function printFloat(value: number): string {
  return print(value, FLOAT_FORMAT);
}

function print(value: number, format: NumberFormat): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  return (value < 0 ? "-" : "") + layOut(findDigits(Math.abs(value), format));
}

/** Plain between 10^-3 and 10^7, else with an exponent; always with a digit after the point. */
function layOut({ digits, exponent }: Digits): string {
  if (exponent < -3 || exponent >= 7) return `${digits.charAt(0)}.${digits.slice(1) || "0"}E${exponent}`;
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  const padded = digits.padEnd(exponent + 1, "0");
  return `${padded.slice(0, exponent + 1)}.${padded.slice(exponent + 1) || "0"}`;
}
