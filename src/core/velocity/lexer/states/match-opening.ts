import { BACKSLASH, BANG, BRACKET_OPEN, DOLLAR, HASH, SPACE, STAR, TAB } from "../../characters.ts";
import type { Cursor } from "../cursor.ts";
import { type Match, OPENING } from "../match.ts";
import { skipSet } from "../scan/names.ts";
import { KIND } from "../token.ts";

/** What begins something in any state: `$`, `$!`, `#`, `#*`, `#[[`. A `#` that another follows is read for itself. */
export function matchOpening(cursor: Cursor): Match {
  return cursor.code === HASH ? matchHash(cursor) : matchDollar(cursor);
}

/** The same where `##` begins a comment: in text, right after a reference, and in a directive outside of arguments. */
export function matchOpeningOrComment(cursor: Cursor): Match {
  if (cursor.code !== HASH) return matchDollar(cursor);
  return cursor.codeAfter(1) === HASH ? cursor.foundNext(KIND.LINE_COMMENT, 2) : matchHash(cursor);
}

function matchHash(cursor: Cursor): Match {
  const next = cursor.codeAfter(1);
  if (next === STAR) return cursor.foundNext(OPENING.BLOCK_COMMENT, 2);
  if (next === BRACKET_OPEN && cursor.codeAfter(2) === BRACKET_OPEN) return cursor.foundNext(OPENING.RAW_BLOCK, 3);
  return cursor.foundNext(OPENING.HASH, 1);
}

/**
 * `$` and `$!`, with the backslashes before the `$` and before the `!`: they are part of the reference's first token, so
 * that an odd number of them can escape it.
 */
function matchDollar(cursor: Cursor): Match {
  const { text, at } = cursor;
  const dollar = cursor.code === BACKSLASH ? cursor.skipBackslashes(at) : at;
  if (text.charCodeAt(dollar) !== DOLLAR) return undefined;
  const bang = cursor.skipBackslashes(dollar + 1);
  return cursor.found(OPENING.DOLLAR, text.charCodeAt(bang) === BANG ? bang + 1 : dollar + 1);
}

/** `#set(` with the blanks before it. It is looked for in few states, and first: that is why it takes blanks there only. */
export function matchSet(cursor: Cursor): Match {
  const { code } = cursor;
  if (code !== HASH && code !== SPACE && code !== TAB) return undefined;
  const end = skipSet(cursor.text, cursor.at);
  return end === cursor.at ? undefined : cursor.found(KIND.SET, end);
}
