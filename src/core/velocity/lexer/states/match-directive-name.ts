import type { Cursor } from "../cursor.ts";
import { type Match, OPENING } from "../match.ts";
import { skipRestOfLine } from "../scan/blanks.ts";
import { skipBracedWord, skipWord } from "../scan/names.ts";
import { KIND } from "../token.ts";
import { matchOpeningOrComment } from "./match-opening.ts";
import { matchNumber } from "./match-values.ts";

/**
 * After `#`: a directive's name, with braces or without. The whole word counts, so `#endif` is an unknown directive. What is
 * no name makes the `#` text; a number does so too (`#5`).
 */
export function matchDirectiveName(cursor: Cursor): Match {
  const { text, at } = cursor;
  const braced = skipBracedWord(text, at);
  if (braced > at) return matchControl(cursor, at + 1, braced) ?? cursor.found(KIND.BRACED_WORD, braced);
  const end = skipWord(text, at);
  if (end > at) return matchControl(cursor, at, end) ?? cursor.found(KIND.WORD, end);
  return matchNumber(cursor) ?? matchOpeningOrComment(cursor) ?? cursor.found(OPENING.TERMINATOR, at);
}

/** `#else` and `#end` take the rest of their line along; `#if` leaves that to its `)`. */
function matchControl(cursor: Cursor, name: number, end: number): Match {
  const { text, at } = cursor;
  // The braces are as many on both sides.
  switch (end - at - 2 * (name - at)) {
    case 2:
      return text.startsWith("if", name) ? cursor.found(KIND.IF, end) : undefined;
    case 3:
      return text.startsWith("end", name) ? cursor.found(KIND.END, skipRestOfLine(text, end)) : undefined;
    case 4:
      return text.startsWith("else", name) ? cursor.found(KIND.ELSE, skipRestOfLine(text, end)) : undefined;
    case 6:
      return text.startsWith("elseif", name) ? cursor.found(KIND.ELSEIF, end) : undefined;
    default:
      return undefined;
  }
}
