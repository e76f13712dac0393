import { BRACE_CLOSE, BRACE_OPEN, BRACKET_OPEN, DOLLAR, PAREN_OPEN, POINT } from "../../characters.ts";
import type { Cursor } from "../cursor.ts";
import { type Match, OPENING } from "../match.ts";
import { isLetter } from "../scan/classes.ts";
import { KIND } from "../token.ts";
import { matchOpening, matchOpeningOrComment, matchSet } from "./match-opening.ts";
import { matchEmptyIndex } from "./match-text.ts";
import { matchName } from "./match-values.ts";

/** After `$`, and after each whole part of a reference. Right here a `#set` takes the blanks before it along. */
export function matchReference(cursor: Cursor): Match {
  return (
    matchName(cursor) ??
    matchSet(cursor) ??
    (cursor.code === DOLLAR ? matchEmptyIndex(cursor) : undefined) ??
    matchOpeningOrComment(cursor) ??
    matchMark(cursor) ??
    endReference(cursor)
  );
}

/** After `.` in a reference: the name, and the `(` behind it. Only here a parenthesis opens arguments. */
export function matchProperty(cursor: Cursor): Match {
  return (
    matchName(cursor) ??
    matchSet(cursor) ??
    matchOpening(cursor) ??
    (cursor.code === PAREN_OPEN ? cursor.foundNext(KIND.PAREN_OPEN, 1) : matchMark(cursor)) ??
    endReference(cursor)
  );
}

function matchMark(cursor: Cursor): Match {
  switch (cursor.code) {
    case BRACKET_OPEN:
      return cursor.foundNext(KIND.INDEX_OPEN, 1);
    case BRACE_OPEN:
      return cursor.foundNext(KIND.BRACE_OPEN, 1);
    case BRACE_CLOSE:
      return cursor.foundNext(KIND.BRACE_CLOSE, 1);
    case POINT:
      return matchDot(cursor);
    default:
      return undefined;
  }
}

/** A `.` goes on with a reference only before a letter: the one that ends a sentence is text. */
export function matchDot(cursor: Cursor): Match {
  return isLetter(cursor.codeAfter(1)) ? cursor.foundNext(KIND.DOT, 1) : undefined;
}

/** Whatever else stands here ends the reference, and is read again outside it. */
function endReference(cursor: Cursor): Match {
  return cursor.found(OPENING.TERMINATOR, cursor.at);
}
