import { BACKSLASH, DOLLAR, HASH, SPACE, TAB } from "../../characters.ts";
import type { Cursor } from "../cursor.ts";
import type { Match } from "../match.ts";
import { skipText } from "../scan/classes.ts";
import { skipBracedWord, skipWord } from "../scan/names.ts";
import { KIND } from "../token.ts";
import { matchOpeningOrComment, matchSet } from "./match-opening.ts";

/** Outside of everything: runs of text, and what ends them. */
export function matchText(cursor: Cursor): Match {
  const { code } = cursor;
  if (code === DOLLAR) return matchEmptyIndex(cursor) ?? matchOpeningOrComment(cursor);
  if (code === HASH) return matchSet(cursor) ?? matchOpeningOrComment(cursor);
  if (code === BACKSLASH) return matchOpeningOrComment(cursor) ?? matchBackslash(cursor);
  // A `#set` takes the blanks before it along where no text is being read: at the beginning, behind a directive's line, a
  // comment or a reference. In `a #set($x = 1)` the blank is part of the text before it, and stays.
  if (code === SPACE || code === TAB) {
    const set = matchSet(cursor);
    if (set !== undefined) return set;
  }
  return cursor.found(KIND.TEXT, skipText(cursor.text, cursor.at));
}

const EMPTY_INDEXES = ["$[", "$![", "$\\![", "$."] as const;

/** `$[`, `$![` and `$.` are text, although they begin as references do. */
export function matchEmptyIndex(cursor: Cursor): Match {
  for (const mark of EMPTY_INDEXES)
    if (cursor.text.startsWith(mark, cursor.at)) return cursor.foundNext(KIND.EMPTY_INDEX, mark.length);
  return undefined;
}

/**
 * Backslashes that no `$` follows. An odd number of them before a directive's name escapes it: `\#if` is a token of its own,
 * whether there is such a directive or not. Any others come in pairs, with a single one left over.
 */
function matchBackslash(cursor: Cursor): Match {
  const { text, at } = cursor;
  const end = cursor.skipBackslashes(at);
  if ((end - at) % 2 === 1 && text.charCodeAt(end) === HASH) {
    const name = Math.max(skipWord(text, end + 1), skipBracedWord(text, end + 1));
    if (name > end + 1) return cursor.found(KIND.ESCAPED_DIRECTIVE, name);
  }
  return end - at > 1 ? cursor.foundNext(KIND.DOUBLE_BACKSLASH, 2) : cursor.foundNext(KIND.BACKSLASH, 1);
}
