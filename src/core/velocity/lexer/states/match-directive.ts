import { BRACE_OPEN, PAREN_CLOSE, PAREN_OPEN } from "../../characters.ts";
import type { Cursor } from "../cursor.ts";
import type { Match } from "../match.ts";
import { skipRestOfLine } from "../scan/blanks.ts";
import { skipBracedWord, skipWord } from "../scan/names.ts";
import { KIND } from "../token.ts";
import { matchOpeningOrComment } from "./match-opening.ts";
import { matchPunctuation, matchValue } from "./match-values.ts";
import { PAIRS, SINGLES, WORDS } from "./operators.ts";

/** Between the parentheses of a directive, and before them. */
export function matchDirective(cursor: Cursor): Match {
  return (
    matchWord(cursor) ??
    matchParen(cursor) ??
    matchPunctuation(cursor) ??
    matchValue(cursor) ??
    matchOperator(cursor) ??
    matchOpeningOrComment(cursor)
  );
}

/** A word: an operator's name, `true`, `false`, or a plain one such as the `in` of `#foreach`. */
function matchWord(cursor: Cursor): Match {
  const { text, at } = cursor;
  const end = skipWord(text, at);
  if (end > at) return cursor.found(WORDS.get(text.slice(at, end)) ?? KIND.WORD, end);
  if (cursor.code !== BRACE_OPEN) return undefined;
  const braced = skipBracedWord(text, at);
  return braced > at ? cursor.found(KIND.BRACED_WORD, braced) : undefined;
}

/** Any `)` here takes the rest of its line along, that of an inner pair of parentheses too. */
function matchParen(cursor: Cursor): Match {
  switch (cursor.code) {
    case PAREN_OPEN:
      return cursor.foundNext(KIND.PAREN_OPEN, 1);
    case PAREN_CLOSE:
      return cursor.found(KIND.PAREN_CLOSE, skipRestOfLine(cursor.text, cursor.at + 1));
    default:
      return undefined;
  }
}

function matchOperator(cursor: Cursor): Match {
  const { text, at } = cursor;
  const pair = PAIRS.get(text.slice(at, at + 2));
  if (pair !== undefined) return cursor.foundNext(pair, 2);
  const single = SINGLES.get(text.charAt(at));
  return single === undefined ? undefined : cursor.foundNext(single, 1);
}
