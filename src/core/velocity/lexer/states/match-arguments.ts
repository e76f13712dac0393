import { PAREN_CLOSE, POINT } from "../../characters.ts";
import type { Cursor } from "../cursor.ts";
import type { Match } from "../match.ts";
import { KIND } from "../token.ts";
import { matchOpening, matchSet } from "./match-opening.ts";
import { matchDot } from "./match-reference.ts";
import { matchName, matchPunctuation, matchValue } from "./match-values.ts";

/** Between the parentheses of a method. There are no operators, and no parentheses: `$a.b(($c))` is an error. */
export function matchArguments(cursor: Cursor): Match {
  if (cursor.code === PAREN_CLOSE) return cursor.foundNext(KIND.ARGUMENTS_CLOSE, 1);
  return (
    matchSet(cursor) ??
    matchPunctuation(cursor) ??
    matchValue(cursor) ??
    matchName(cursor) ??
    (cursor.code === POINT ? matchDot(cursor) : matchOpening(cursor))
  );
}
