import {
  APOSTROPHE,
  BRACE_CLOSE,
  BRACE_OPEN,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  COLON,
  COMMA,
  MINUS,
  NEWLINE,
  NINE,
  POINT,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
  ZERO,
} from "../../characters.ts";
import type { Cursor } from "../cursor.ts";
import type { Match } from "../match.ts";
import { skipBlanksAndNewlines } from "../scan/blanks.ts";
import { skipIdentifier } from "../scan/names.ts";
import { skipDecimal, skipInteger } from "../scan/numbers.ts";
import { skipString } from "../scan/strings.ts";
import { KIND } from "../token.ts";

/** Blanks, strings and numbers. A string that never ends is nothing. */
export function matchValue(cursor: Cursor): Match {
  const { text, at } = cursor;
  switch (cursor.code) {
    case SPACE:
    case TAB:
    case NEWLINE:
    case RETURN:
      return cursor.found(KIND.BLANKS, skipBlanksAndNewlines(text, at));
    case QUOTE:
    case APOSTROPHE: {
      const end = skipString(text, at);
      return end === -1 ? undefined : cursor.found(KIND.STRING, end);
    }
    default:
      return matchNumber(cursor);
  }
}

/** The longer of the two kinds of numbers wins; but `1..3` is the whole number 1 and what follows, not `1.` and `.3`. */
export function matchNumber(cursor: Cursor): Match {
  const { text, at, code } = cursor;
  if (!canBeginNumber(code)) return undefined;
  const integer = skipInteger(text, at);
  const decimal = skipDecimal(text, at);
  if (integer > at && (text.startsWith("..", integer) || decimal <= integer))
    return cursor.found(KIND.INTEGER, integer);
  return decimal > at ? cursor.found(KIND.DECIMAL, decimal) : undefined;
}

function canBeginNumber(code: number): boolean {
  return (code >= ZERO && code <= NINE) || code === MINUS || code === POINT;
}

/** A name. `true` and `false` are words of the language even behind a `$`, where they are an error. */
export function matchName(cursor: Cursor): Match {
  const { text, at } = cursor;
  const end = skipIdentifier(text, at);
  if (end === at) return undefined;
  if (end - at === 4 && text.startsWith("true", at)) return cursor.found(KIND.TRUE, end);
  if (end - at === 5 && text.startsWith("false", at)) return cursor.found(KIND.FALSE, end);
  return cursor.found(KIND.IDENTIFIER, end);
}

/** What stands between values, in arguments and in directives. */
export function matchPunctuation(cursor: Cursor): Match {
  switch (cursor.code) {
    case BRACKET_OPEN:
      return cursor.foundNext(KIND.LIST_OPEN, 1);
    case BRACKET_CLOSE:
      return cursor.foundNext(KIND.LIST_CLOSE, 1);
    case COMMA:
      return cursor.foundNext(KIND.COMMA, 1);
    case COLON:
      return cursor.foundNext(KIND.COLON, 1);
    case BRACE_OPEN:
      return cursor.foundNext(KIND.MAP_OPEN, 1);
    case BRACE_CLOSE:
      return cursor.foundNext(KIND.MAP_CLOSE, 1);
    case POINT:
      return cursor.codeAfter(1) === POINT ? cursor.foundNext(KIND.DOUBLE_DOT, 2) : undefined;
    default:
      return undefined;
  }
}
