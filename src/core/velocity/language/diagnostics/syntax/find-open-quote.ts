import type { ParsedTemplate, TemplateError } from "../../../parser/parse-template.ts";
import { parseTemplate } from "../../../parser/parse-template.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { constructAt } from "./construct-at.ts";

/** So many places are tried for the quote that is missing. */
const MOST_TRIES = 6;

/**
 * The quote that an error comes from, if one is: it opens a string that does not end in its line. `null` where the error has
 * another reason.
 */
export function findOpenQuote(parsed: ParsedTemplate, error: TemplateError): Diagnostic | null {
  const { text } = parsed;
  if (error.offset === null) return null;
  const start = constructAt(parsed, error.offset);
  const quote = lastQuote(text, start, error.offset);
  if (quote === null) return null;
  const mark = text.charAt(quote);
  const place = findPlace(text, { start, quote });
  return {
    rule: "unclosed-string",
    severity: "error",
    message: `Nothing closes the string that this ${mark} opens in its line.`,
    start: quote,
    end: quote + 1,
    evidence: "velocity-1.7",
    ...(place !== null && {
      fix: { title: `Close it with ${mark}`, edits: [{ start: place, end: place, text: mark }] },
    }),
  };
}

/** The last string before an error that goes over the end of its line; a doubled quote stays in its string. */
function lastQuote(text: string, start: number, errorOffset: number): number | null {
  let found: number | null = null;
  for (let at = start; at < Math.min(errorOffset, text.length); at++) {
    const mark = text.charAt(at);
    if (mark !== '"' && mark !== "'") continue;
    const close = closeOf(text, at);
    const isLong = close === -1 || text.slice(at, close).includes("\n") || text.slice(at, close).includes("\r");
    if (isLong) found ??= at;
    if (close === -1) break;
    at = close;
  }
  return found;
}

function closeOf(text: string, open: number): number {
  const mark = text.charAt(open);
  let close = text.indexOf(mark, open + 1);
  while (close !== -1 && text.charAt(close + 1) === mark) close = text.indexOf(mark, close + 2);
  return close;
}

/** Where a quote makes the line right: before one of its brackets, or at its end. */
function findPlace(text: string, { start, quote }: { readonly start: number; readonly quote: number }): number | null {
  const lineEnd = text.slice(quote).search(/[\r\n]/);
  const end = lineEnd === -1 ? text.length : quote + lineEnd;
  const mark = text.charAt(quote);
  const places = [...text.slice(quote + 1, end).matchAll(/[)\]},;"']|$/g)].slice(0, MOST_TRIES);
  for (const { index } of places) {
    const place = quote + 1 + index;
    const line = text.slice(start, place) + mark + text.slice(place, end);
    if (isFine(line)) return place;
  }
  return null;
}

/** Whether nothing is wrong with a line but that its block goes on. */
function isFine(line: string): boolean {
  return parseTemplate(line).errors.every(({ offset }) => offset !== null && offset >= line.length);
}
