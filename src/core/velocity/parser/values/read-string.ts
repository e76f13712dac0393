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
  const units = hasEscapes
    ? readEscapes(raw, start)
    : Array.from({ length: raw.length }, (_, at) => ({ at, unit: raw.charAt(at) }));
  const kept = units.filter(createPairFilter(quote));
  return {
    text: kept.map(({ unit }) => unit).join(""),
    offsetOf: (at) => start + 1 + (kept[at]?.at ?? raw.length),
  };
}

interface Unit {
  readonly at: number;
  readonly unit: string;
}

function readEscapes(raw: string, start: number): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < raw.length; at++) {
    if (!raw.startsWith("\\u", at)) {
      units.push({ at, unit: raw.charAt(at) });
      continue;
    }
    const digits = raw.slice(at + 2, at + 6);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new ParseFailure("\\u takes four hexadecimal digits", start + 1 + at);
    units.push({ at, unit: String.fromCharCode(Number.parseInt(digits, 16)) });
    at += 5;
  }
  return units;
}

/** Drops the second of each pair of quotes. */
function createPairFilter(quote: string): (unit: Unit) => boolean {
  let isSecond = false;
  return ({ unit }) => {
    const isDropped = isSecond && unit === quote;
    isSecond = unit === quote && !isDropped;
    return !isDropped;
  };
}
