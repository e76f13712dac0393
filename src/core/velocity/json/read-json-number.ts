import { LOWER_E, MINUS, PLUS, POINT, TILDE, UPPER_E } from "../characters.ts";
import type { JavaBigDecimal, JavaDouble, JavaWhole } from "../values/java-number.ts";
import { trim } from "../java/blanks.ts";
import { END, type JsonCursor } from "./json-cursor.ts";
import { toJsonFraction, toJsonInteger } from "./to-json-number.ts";

/** Reads what begins like a number. What goes on otherwise is a word: `1 2`, `10px`, `1e`. */
export function readJsonNumber(
  cursor: JsonCursor,
  ends: ReadonlySet<number>,
): number | JavaWhole | JavaDouble | JavaBigDecimal | string {
  const start = cursor.position;
  cursor.read();
  cursor.skipDigits();
  const isFraction = cursor.unit === POINT || isAtExponent(cursor);
  if (cursor.unit === POINT) {
    cursor.read();
    cursor.skipDigits();
  }
  if (isAtExponent(cursor) && !skipExponent(cursor)) return cursor.readWord(ends, start);
  cursor.skipControls();
  if (isWithinWord(cursor, ends)) return cursor.readWord(ends, start);
  const text = trim(cursor.text.slice(start, cursor.position));
  return isFraction ? toJsonFraction(text) : toJsonInteger(text);
}

function isAtExponent({ unit }: JsonCursor): boolean {
  return unit === UPPER_E || unit === LOWER_E;
}

/** False where no exponent follows its letter. A sign alone is let through, and fails as a number then. */
function skipExponent(cursor: JsonCursor): boolean {
  cursor.read();
  if (cursor.unit !== PLUS && cursor.unit !== MINUS && !cursor.isAtDigit) return false;
  cursor.read();
  cursor.skipDigits();
  return true;
}

/** From U+007E on json-smart looks no more: `1é` is 1, and what follows comes next. */
function isWithinWord({ unit }: JsonCursor, ends: ReadonlySet<number>): boolean {
  return unit < TILDE && unit !== END && !ends.has(unit);
}
