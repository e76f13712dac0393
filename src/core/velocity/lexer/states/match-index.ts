import { BRACKET_CLOSE } from "../../characters.ts";
import type { Cursor } from "../cursor.ts";
import type { Match } from "../match.ts";
import { KIND } from "../token.ts";
import { matchOpening } from "./match-opening.ts";
import { matchValue } from "./match-values.ts";

/** Between the brackets of an index: a value or a reference. No name can stand here. */
export function matchIndex(cursor: Cursor): Match {
  if (cursor.code === BRACKET_CLOSE) return cursor.foundNext(KIND.INDEX_CLOSE, 1);
  return matchTruth(cursor) ?? matchValue(cursor) ?? matchOpening(cursor);
}

/** As there are no names, nothing longer than the word is looked for. */
function matchTruth(cursor: Cursor): Match {
  const { text, at } = cursor;
  if (text.startsWith("true", at)) return cursor.foundNext(KIND.TRUE, "true".length);
  return text.startsWith("false", at) ? cursor.foundNext(KIND.FALSE, "false".length) : undefined;
}
