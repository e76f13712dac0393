import { NEWLINE, RETURN } from "../../characters.ts";
import { CLASS, skipAll } from "./classes.ts";

/** Spaces and tabs. */
export function skipBlanks(text: string, from: number): number {
  return skipAll(text, from, CLASS.BLANK);
}

/** What separates the parts of a directive: newlines do it too. */
export function skipBlanksAndNewlines(text: string, from: number): number {
  return skipAll(text, from, CLASS.BLANK | CLASS.NEWLINE);
}

/** One newline: `\n`, `\r\n` or `\r`. */
export function skipNewline(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code === NEWLINE) return from + 1;
  if (code !== RETURN) return from;
  return text.charCodeAt(from + 1) === NEWLINE ? from + 2 : from + 1;
}

/**
 * Blanks and the newline behind them, or nothing: `#end`, `#else` and the `)` of a directive take them along, but only if
 * a newline is there. So a directive on a line of its own leaves no empty line, while the blanks in front of it stay.
 */
export function skipRestOfLine(text: string, from: number): number {
  const blanksEnd = skipBlanks(text, from);
  const end = skipNewline(text, blanksEnd);
  return end === blanksEnd ? from : end;
}
