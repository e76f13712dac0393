import { JavaException } from "../values/java-exception.ts";
import { JavaDouble } from "../values/java-number.ts";
import { JavaList } from "../values/java-list.ts";
import { JavaMap } from "../values/java-map.ts";
import type { Value } from "../values/value.ts";
import { readJsonFraction, readJsonInteger } from "./read-json-number.ts";
import { readJsonEscapes } from "./read-json-escapes.ts";

/** What json-smart takes for the end of the text: a real U+001A ends it too. */
const END = 0x1a;
const MOST_LEVELS = 400;

const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;
const TILDE = 0x7e;
const UPPER_E = 0x45;
const LOWER_E = 0x65;

/** Where a word without quotes ends, by the place it stands in (the end of the text ends it everywhere). */
const WORD_ENDS = {
  document: new Set<number>(),
  key: new Set([COLON]),
  member: new Set([COMMA, CLOSE_MAP]),
  element: new Set([COMMA, CLOSE_LIST]),
} as const;

const BLANKS = new Set([TAB, NEWLINE, RETURN, SPACE]);
const NO_KEY = new Set([COLON, OPEN_LIST, CLOSE_LIST, OPEN_MAP]);

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
  return new JsonReader(text).readDocument();
}

class JsonReader {
  readonly #text: string;
  #position = -1;
  #unit = END;
  #level = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readDocument(): Value {
    this.#read();
    return this.#readValue(WORD_ENDS.document);
  }

  #read(): void {
    this.#position++;
    this.#unit = this.#position < this.#text.length ? this.#text.charCodeAt(this.#position) : END;
  }

  #readValue(ends: ReadonlySet<number>): Value {
    while (BLANKS.has(this.#unit)) this.#read();
    switch (this.#unit) {
      case COLON:
      case CLOSE_LIST:
      case CLOSE_MAP:
        throw this.#unexpectedCharacter();
      case OPEN_MAP:
        return this.#readMap();
      case OPEN_LIST:
        return this.#readList();
      case DOUBLE_QUOTE:
      case SINGLE_QUOTE:
        return this.#readQuoted();
      default:
        return this.#unit === MINUS || this.#isAtDigit() ? this.#readNumber(ends) : this.#readBareValue(ends);
    }
  }

  #readList(): JavaList {
    this.#enter();
    const list = new JavaList("net.minidev.json.JSONArray", []);
    this.#read();
    for (;;) {
      if (this.#unit === CLOSE_LIST) break;
      if (this.#unit === END) throw endOfFile(this.#position - 1, "EOF");
      if (this.#unit === COMMA || BLANKS.has(this.#unit)) this.#read();
      else if (this.#unit === COLON || this.#unit === CLOSE_MAP) throw this.#unexpectedCharacter();
      else list.items.push(this.#readValue(WORD_ENDS.element));
    }
    this.#leave();
    return list;
  }

  #readMap(): JavaMap {
    this.#enter();
    const map = new JavaMap();
    this.#read();
    while (this.#unit !== CLOSE_MAP) {
      if (BLANKS.has(this.#unit) || this.#unit === COMMA) this.#read();
      else if (NO_KEY.has(this.#unit)) throw this.#unexpectedCharacter();
      else this.#readMember(map);
    }
    this.#leave();
    return map;
  }

  #readMember(map: JavaMap): void {
    const isQuoted = this.#unit === DOUBLE_QUOTE || this.#unit === SINGLE_QUOTE;
    const key = isQuoted ? this.#readQuoted() : this.#readWord(WORD_ENDS.key);
    if (this.#skipSpace() !== COLON) throw this.#unexpectedCharacter(this.#position - 1);
    this.#read();
    if (this.#position >= this.#text.length) throw endOfFile(this.#position - 1, "EOF");
    map.put(key, this.#readValue(WORD_ENDS.member));
    const end = this.#skipSpace();
    if (end === COMMA) this.#read();
    else if (end !== CLOSE_MAP) throw this.#unexpectedToken(this.#position - 1);
  }

  #enter(): void {
    if (++this.#level > MOST_LEVELS)
      throw failure(
        `Malicious payload, having non natural depths, parsing stoped on ${this.#shown()} at position ${this.#position}.`,
      );
  }

  #leave(): void {
    this.#level--;
    this.#read();
  }

  /** Only a text with a backslash in it is read unit by unit, and only there are control characters dropped. */
  #readQuoted(): string {
    const close = this.#text.indexOf(this.#unit === DOUBLE_QUOTE ? '"' : "'", this.#position + 1);
    if (close === -1) throw endOfFile(this.#text.length, null);
    const plain = this.#text.slice(this.#position + 1, close);
    const quoted = plain.includes("\\") ? readJsonEscapes(this.#text, this.#position) : { value: plain, close };
    this.#position = quoted.close;
    this.#read();
    return quoted.value;
  }

  #readWord(ends: ReadonlySet<number>, start: number = this.#position): string {
    while (this.#unit !== END && !ends.has(this.#unit)) this.#read();
    return trim(this.#text.slice(start, this.#position));
  }

  /** `null`, `true`, `false` and `NaN` only where they begin at once: after a form feed they are text. */
  #readBareValue(ends: ReadonlySet<number>): Value {
    const first = this.#unit;
    const word = this.#readWord(ends);
    return word.charCodeAt(0) === first ? toKeyword(word) : word;
  }

  /** What begins like a number and goes on otherwise is a word: `1 2`, `10px`, `1e`. */
  #readNumber(ends: ReadonlySet<number>): Value {
    const start = this.#position;
    this.#read();
    this.#skipDigits();
    const isFraction = this.#unit === POINT || this.#isAtExponent();
    if (this.#unit === POINT) {
      this.#read();
      this.#skipDigits();
    }
    if (this.#isAtExponent()) {
      this.#read();
      if (this.#unit !== PLUS && this.#unit !== MINUS && !this.#isAtDigit()) return this.#readWord(ends, start);
      this.#read();
      this.#skipDigits();
    }
    this.#skipBlanks();
    if (this.#isWithinWord(ends)) return this.#readWord(ends, start);
    const text = trim(this.#text.slice(start, this.#position));
    return isFraction ? readJsonFraction(text) : readJsonInteger(text);
  }

  /** From U+007E on json-smart looks no more: `1é` is 1, and what follows comes next. */
  #isWithinWord(ends: ReadonlySet<number>): boolean {
    return this.#unit < TILDE && this.#unit !== END && !ends.has(this.#unit);
  }

  #isAtDigit(): boolean {
    return this.#unit >= ZERO && this.#unit <= NINE;
  }

  #isAtExponent(): boolean {
    return this.#unit === UPPER_E || this.#unit === LOWER_E;
  }

  #skipDigits(): void {
    while (this.#isAtDigit()) this.#read();
  }

  /** Goes on to what is no blank, and gives it; within an object the text must not end there. */
  #skipSpace(): number {
    this.#skipBlanks();
    if (this.#unit === END) throw endOfFile(this.#position - 1, null);
    return this.#unit;
  }

  #skipBlanks(): void {
    while (this.#unit <= SPACE && this.#unit !== END) this.#read();
  }

  #shown(): string {
    return String.fromCharCode(this.#unit);
  }

  #unexpectedCharacter(position = this.#position): JavaException {
    return failure(`Unexpected character (${this.#shown()}) at position ${position}.`);
  }

  #unexpectedToken(position: number): JavaException {
    return failure(`Unexpected token ${this.#shown()} at position ${position}.`);
  }
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

/** `String.trim()`: everything up to U+0020. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= SPACE) start++;
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end--;
  return text.slice(start, end);
}

function endOfFile(position: number, what: string | null): JavaException {
  return failure(`Unexpected End Of File position ${position}: ${what}`);
}

function failure(message: string): JavaException {
  return new JavaException("net.minidev.json.parser.ParseException", message);
}
