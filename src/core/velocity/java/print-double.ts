import { type Digits, findDigits } from "./find-digits.ts";

const DOUBLE_BITS = 53;
const FLOAT_BITS = 24;
const LEAST_DOUBLE_POWER = -1074;
const LEAST_FLOAT_POWER = -149;

/** Java's `Double.toString`: `2.0`, `1.0E10`, `1.5E-5`. */
export function printDouble(value: number): string {
  return print(value, { bits: DOUBLE_BITS, leastPower: LEAST_DOUBLE_POWER });
}

/** Java's `Float.toString`, of a value already rounded to 32 bits. */
export function printFloat(value: number): string {
  return print(value, { bits: FLOAT_BITS, leastPower: LEAST_FLOAT_POWER });
}

function print(value: number, format: { readonly bits: number; readonly leastPower: number }): string {
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
