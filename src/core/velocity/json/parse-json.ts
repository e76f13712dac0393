import {
  APOSTROPHE,
  BRACE_CLOSE,
  BRACE_OPEN,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  COLON,
  COMMA,
  MINUS,
  QUOTE,
} from "../characters.ts";
import { JavaDouble } from "../values/java-number.ts";
import { JavaList } from "../values/java-list.ts";
import { JavaMap } from "../values/java-map.ts";
import type { Value } from "../values/value.ts";
import { END, JsonCursor } from "./json-cursor.ts";
import { jsonFailure, unexpectedEnd } from "./json-failure.ts";
import { readJsonEscapes } from "./read-json-escapes.ts";
import { readJsonNumber } from "./read-json-number.ts";

/** How deep lists and objects may lie within each other. */
export const MOST_LEVELS = 400;

/** Where a word without quotes ends, by the place it stands in (the end of the text ends it everywhere). */
const WORD_ENDS = {
  document: new Set<number>(),
  key: new Set([COLON]),
  member: new Set([COMMA, BRACE_CLOSE]),
  element: new Set([COMMA, BRACKET_CLOSE]),
} as const;

const NO_KEY = new Set([COLON, BRACKET_OPEN, BRACKET_CLOSE, BRACE_OPEN]);

/**
 * Reads JSON as json-smart 2.2 does in its permissive mode, which is what the gateway reads a payload with (recorded:
 * `a=b`, `null{` and `a[` are strings; what begins with `{` or `[` and is broken fails).
 *
 * Quotes may be single or missing, commas spare or missing, and whatever follows the first value is ignored. A number is an
 * `Integer`, `Long` or `BigInteger` by its size, a fraction a `Double`, or a `BigDecimal` from 19 characters on. Throws a
 * `JavaException` with json-smart's words and position.
 *
 * One difference: json-smart 2.2 never counts back when an object ends, so it refuses any text with more than 400 objects.
 * Templates on API Gateway loop over far longer lists, so here 400 is what it was meant to be: the depth.
 */
export function parseJson(text: string): Value {
  return new JsonReader(text).readValue(WORD_ENDS.document);
}

class JsonReader {
  readonly #cursor: JsonCursor;
  #level = 0;

  constructor(text: string) {
    this.#cursor = new JsonCursor(text);
  }

  readValue(ends: ReadonlySet<number>): Value {
    const cursor = this.#cursor;
    while (cursor.isAtBlank) cursor.read();
    switch (cursor.unit) {
      case COLON:
      case BRACKET_CLOSE:
      case BRACE_CLOSE:
        throw cursor.unexpectedCharacter();
      case BRACE_OPEN:
        return this.#readMap();
      case BRACKET_OPEN:
        return this.#readList();
      case QUOTE:
      case APOSTROPHE:
        return readQuoted(cursor);
      default:
        return cursor.unit === MINUS || cursor.isAtDigit ? readJsonNumber(cursor, ends) : readBareValue(cursor, ends);
    }
  }

  #readList(): JavaList {
    const cursor = this.#cursor;
    const list = new JavaList("net.minidev.json.JSONArray", []);
    this.#enter();
    while (cursor.unit !== BRACKET_CLOSE) {
      if (cursor.unit === END) throw unexpectedEnd(cursor.position - 1, "EOF");
      if (cursor.isAtBlankOrComma) cursor.read();
      else if (cursor.unit === COLON || cursor.unit === BRACE_CLOSE) throw cursor.unexpectedCharacter();
      else list.items.push(this.readValue(WORD_ENDS.element));
    }
    this.#leave();
    return list;
  }

  #readMap(): JavaMap {
    const cursor = this.#cursor;
    const map = new JavaMap();
    this.#enter();
    while (cursor.unit !== BRACE_CLOSE) {
      if (cursor.isAtBlankOrComma) cursor.read();
      else if (NO_KEY.has(cursor.unit)) throw cursor.unexpectedCharacter();
      else this.#readMember(map);
    }
    this.#leave();
    return map;
  }

  #readMember(map: JavaMap): void {
    const cursor = this.#cursor;
    const isQuoted = cursor.unit === QUOTE || cursor.unit === APOSTROPHE;
    const key = isQuoted ? readQuoted(cursor) : cursor.readWord(WORD_ENDS.key);
    if (cursor.skipToNext() !== COLON) throw cursor.unexpectedCharacter(cursor.position - 1);
    cursor.read();
    if (cursor.position >= cursor.text.length) throw unexpectedEnd(cursor.position - 1, "EOF");
    map.put(key, this.readValue(WORD_ENDS.member));
    const end = cursor.skipToNext();
    if (end === COMMA) cursor.read();
    else if (end !== BRACE_CLOSE)
      throw jsonFailure(`Unexpected token ${cursor.shown} at position ${cursor.position - 1}.`);
  }

  #enter(): void {
    const cursor = this.#cursor;
    if (++this.#level > MOST_LEVELS)
      throw jsonFailure(
        `Malicious payload, having non natural depths, parsing stoped on ${cursor.shown} at position ${cursor.position}.`,
      );
    cursor.read();
  }

  #leave(): void {
    this.#level--;
    this.#cursor.read();
  }
}

/** Only a text with a backslash in it is read unit by unit, and only there are control characters dropped. */
function readQuoted(cursor: JsonCursor): string {
  const { text, position } = cursor;
  const close = text.indexOf(cursor.unit === QUOTE ? '"' : "'", position + 1);
  if (close === -1) throw unexpectedEnd(text.length, null);
  const plain = text.slice(position + 1, close);
  const quoted = plain.includes("\\") ? readJsonEscapes(text, position) : { value: plain, close };
  cursor.readFrom(quoted.close + 1);
  return quoted.value;
}

/** `null`, `true`, `false` and `NaN` only where they begin at once: after a form feed they are text. */
function readBareValue(cursor: JsonCursor, ends: ReadonlySet<number>): Value {
  const first = cursor.unit;
  const word = cursor.readWord(ends);
  return word.charCodeAt(0) === first ? toKeyword(word) : word;
}

function toKeyword(word: string): Value {
  switch (word) {
    case "null":
      return null;
    case "true":
      return true;
    case "false":
      return false;
    case "NaN":
      return new JavaDouble(Number.NaN, "Float");
    default:
      return word;
  }
}
