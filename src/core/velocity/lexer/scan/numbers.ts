import { LOWER_E, MINUS, PLUS, POINT, UPPER_E } from "../../characters.ts";
import { CLASS, skipAll } from "./classes.ts";

/**
 * A whole number with its sign. A `-` right before a digit is always a sign: `5-1` and `5 -1` are two numbers side by side,
 * which is an error, and only `5 - 1` is a difference.
 */
export function skipInteger(text: string, from: number): number {
  const digits = skipSign(text, from);
  const end = skipDigits(text, digits);
  return end === digits ? from : end;
}

/** A number with a point, an exponent or both: `1.`, `.5`, `1.5e3`, `1e3`. */
export function skipDecimal(text: string, from: number): number {
  const digits = skipSign(text, from);
  const whole = skipDigits(text, digits);
  if (text.charCodeAt(whole) !== POINT) return whole === digits ? from : skipExponent(text, whole) || from;
  const fraction = skipDigits(text, whole + 1);
  if (whole === digits && fraction === whole + 1) return from;
  return skipExponent(text, fraction) || fraction;
}

function skipSign(text: string, from: number): number {
  return text.charCodeAt(from) === MINUS ? from + 1 : from;
}

function skipDigits(text: string, from: number): number {
  return skipAll(text, from, CLASS.DIGIT);
}

/** 0 if there is none. */
function skipExponent(text: string, from: number): number {
  const mark = text.charCodeAt(from);
  if (mark !== LOWER_E && mark !== UPPER_E) return 0;
  const sign = text.charCodeAt(from + 1);
  const digits = sign === MINUS || sign === PLUS ? from + 2 : from + 1;
  const end = skipDigits(text, digits);
  return end === digits ? 0 : end;
}
