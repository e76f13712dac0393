import { BRACE_OPEN, HASH } from "../../characters.ts";
import { skipBracedWord, skipWord } from "../../lexer/scan/names.ts";
import type { Token } from "../../lexer/token.ts";
import type { Spanned } from "../../nodes/node.ts";
import type { ToOuter } from "../values/value-parser.ts";

/**
 * Where a directive's `#name` or `#{name}` stands in its token, which may hold blanks and marks around it too. Where a
 * reference has come between (`#${a}else`), the `#` is part of that.
 */
export function keywordOf(text: string, { start, end }: Token, place: ToOuter): Spanned {
  const atOnce = skipKeyword(text, start);
  if (atOnce > start) return { start: place(start), end: place(atOnce) };
  const hash = text.lastIndexOf("#", end - 1);
  return { start: place(hash), end: place(skipKeyword(text, hash)) };
}

function skipKeyword(text: string, start: number): number {
  const name = text.charCodeAt(start) === HASH ? start + 1 : start;
  const end = text.charCodeAt(name) === BRACE_OPEN ? skipBracedWord(text, name) : skipWord(text, name);
  return end === name ? start : end;
}
