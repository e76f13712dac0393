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
  if (braced > at)
    return foundName(cursor, text.slice(at + 1, braced - 1), braced) ?? cursor.found(KIND.BRACED_WORD, braced);
  const end = skipWord(text, at);
  if (end > at) return foundName(cursor, text.slice(at, end), end) ?? cursor.found(KIND.WORD, end);
  return matchNumber(cursor) ?? matchOpeningOrComment(cursor) ?? cursor.found(OPENING.TERMINATOR, at);
}

/** `#else` and `#end` take the rest of their line along; `#if` leaves that to its `)`. */
function foundName(cursor: Cursor, name: string, end: number): Match {
  switch (name) {
    case "if":
      return cursor.found(KIND.IF, end);
    case "elseif":
      return cursor.found(KIND.ELSEIF, end);
    case "else":
      return cursor.found(KIND.ELSE, skipRestOfLine(cursor.text, end));
    case "end":
      return cursor.found(KIND.END, skipRestOfLine(cursor.text, end));
    default:
      return undefined;
  }
}
