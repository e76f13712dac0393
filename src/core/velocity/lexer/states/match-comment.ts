import type { Cursor } from "../cursor.ts";
import { type Match, OPENING } from "../match.ts";
import { skipNewline } from "../scan/blanks.ts";
import { KIND } from "../token.ts";
import { matchOpening } from "./match-opening.ts";

// Within comments and raw blocks `$` and `#` still begin something, which matters at the end of the text alone: a comment
// that ends in `$` is an error there.

/** After `##`: to the end of the line, its newline included. */
export function matchLineComment(cursor: Cursor): Match {
  const end = skipNewline(cursor.text, cursor.at);
  if (end > cursor.at) return cursor.found(KIND.LINE_COMMENT_END, end);
  return matchOpening(cursor) ?? cursor.foundNext(OPENING.SKIPPED, 1);
}

/** After `#*`: up to `*#`. The newline behind it stays. */
export function matchBlockComment(cursor: Cursor): Match {
  if (cursor.text.startsWith("*#", cursor.at)) return cursor.foundNext(KIND.BLOCK_COMMENT, 2);
  return matchOpening(cursor) ?? cursor.foundNext(OPENING.SKIPPED, 1);
}

/** After `#[[`: text as it is, up to `]]#`; all of it is one token. */
export function matchRawBlock(cursor: Cursor): Match {
  if (cursor.text.startsWith("]]#", cursor.at)) return cursor.foundNext(KIND.RAW_BLOCK, 3);
  return matchOpening(cursor) ?? cursor.foundNext(OPENING.MORE, 1);
}
