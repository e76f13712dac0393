import { trim } from "../blanks.ts";
import { numberFormatException } from "./number-format-exception.ts";

/** `Double.parseDouble`, but for hexadecimal fractions. Throws where a text is no number. */
export function parseDouble(text: string): number {
  const match = /^([+-]?(?:NaN|Infinity))$|^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)[fFdD]?$/.exec(trim(text));
  if (match === null) throw numberFormatException(text);
  return Number(match[1] ?? match[2]);
}
