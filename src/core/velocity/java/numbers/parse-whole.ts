import { digitValue } from "./digit-value.ts";
import { numberFormatException } from "./number-format-exception.ts";

/** Within which a text has to be. */
export interface WholeForm {
  readonly radix: number;
  readonly bits: number;
  readonly isUnsigned?: boolean;
}

/** `Integer.parseInt` and the like: digits after a sign, within the range. Throws for all else, null too. */
export function parseWhole(text: unknown, { radix, bits, isUnsigned = false }: WholeForm): bigint {
  if (typeof text !== "string" || radix < 2 || radix > 36) throw numberFormatException(String(text));
  const value = readSigned(text, radix);
  if (value !== null && !(isUnsigned && text.startsWith("-")) && cut(value, bits, isUnsigned) === value) return value;
  throw numberFormatException(text);
}

function cut(value: bigint, bits: number, isUnsigned: boolean): bigint {
  return isUnsigned ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value);
}

function readSigned(text: string, radix: number): bigint | null {
  const magnitude = readDigits(text.replace(/^[+-]/, ""), radix);
  return magnitude !== null && text.startsWith("-") ? -magnitude : magnitude;
}

/** A 64-bit number has that many digits to the base 2. */
const MOST_DIGITS = 64;

/** Null where there is no digit, something that is none, or far too many. */
function readDigits(text: string, radix: number): bigint | null {
  let value = 0n;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = digitValue(text.charAt(at));
    if (digit === -1 || digit >= radix) return null;
    if (digit > 0 || length > 0) length++;
    if (length > MOST_DIGITS) return null;
    value = value * BigInt(radix) + BigInt(digit);
  }
  return text === "" ? null : value;
}

/** `Integer.decode` and the like: `0x1F`, `#1F`, `017`, `12`, each after a sign. */
export function decodeWhole(text: unknown, bits: number): bigint {
  const match = /^([+-]?)(?:(0[xX]|#)|(0)(?=.))?([^+-].*)$/s.exec(typeof text === "string" ? text : "");
  if (match === null) throw numberFormatException(String(text));
  const [, sign = "", hexadecimal, octal, digits = ""] = match;
  const octalOrDecimal = octal === undefined ? 10 : 8;
  return parseWhole(sign + digits, { radix: hexadecimal === undefined ? octalOrDecimal : 16, bits });
}
