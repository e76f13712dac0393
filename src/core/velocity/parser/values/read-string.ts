import { ParseFailure } from "../parse-failure.ts";

/** What a string literal holds. */
export interface ReadString {
  readonly text: string;
  /** Where each character of `text` stands in the source; whatever comes after them, where the last quote is. */
  readonly offsetOf: (at: number) => number;
}

/**
 * Reads a string literal (its source with the quotes): a doubled quote stands for one; `\uXXXX` counts in double quotes
 * only, and comes first. A backslash means nothing else. Throws a `ParseFailure` for a `\u` without four digits.
 */
export function readString(source: string, start: number): ReadString {
  const quote = source.charAt(0);
  const raw = source.slice(1, -1);
  const hasEscapes = quote === '"' && raw.includes("\\u");
  if (!hasEscapes && !raw.includes(quote)) return { text: raw, offsetOf: (at) => start + 1 + Math.min(at, raw.length) };
  const { pieces, places } = decode(raw, { quote, hasEscapes, start });
  return { text: pieces.join(""), offsetOf: (at) => start + 1 + (places[at] ?? raw.length) };
}

interface Literal {
  readonly quote: string;
  readonly hasEscapes: boolean;
  readonly start: number;
}

/** The text in pieces, without the second of each pair of quotes; and for each of its characters where it stands. */
function decode(raw: string, { quote, hasEscapes, start }: Literal) {
  const pieces: string[] = [];
  const places: number[] = [];
  let from = 0;
  let isSecond = false;
  for (let at = 0; at < raw.length;) {
    const end = at + (hasEscapes ? widthAt(raw, at) : 1);
    const isEscape = end > at + 1;
    const unit = isEscape ? readEscape(raw, at, start) : raw.charAt(at);
    const isDropped: boolean = isSecond && unit === quote;
    isSecond = unit === quote && !isDropped;
    if (isEscape || isDropped) {
      pieces.push(raw.slice(from, at), isDropped ? "" : unit);
      from = end;
    }
    if (!isDropped) places.push(at);
    at = end;
  }
  return { pieces: [...pieces, raw.slice(from)], places };
}

const ESCAPE_LENGTH = "\\uXXXX".length;

/** How much of the source the next character takes. */
function widthAt(raw: string, at: number): number {
  return raw.startsWith("\\u", at) ? ESCAPE_LENGTH : 1;
}

function readEscape(raw: string, at: number, start: number): string {
  const digits = raw.slice(at + 2, at + ESCAPE_LENGTH);
  if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new ParseFailure("\\u takes four hexadecimal digits", start + 1 + at);
  return String.fromCharCode(Number.parseInt(digits, 16));
}
