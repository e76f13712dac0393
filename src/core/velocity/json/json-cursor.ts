import { COMMA, NEWLINE, NINE, RETURN, SPACE, TAB, ZERO } from "../characters.ts";
import { trim } from "../java/blanks.ts";
import type { JavaException } from "../values/java-exception.ts";
import { jsonFailure, unexpectedEnd } from "./json-failure.ts";

/** What json-smart takes for the end of the text: a real U+001A ends it too. */
export const END = 0x1a;

/** Where json-smart stands in a text, and what it passes over. */
export class JsonCursor {
  readonly text: string;
  position = -1;
  /** The character here, or `END`. */
  unit = END;

  constructor(text: string) {
    this.text = text;
    this.read();
  }

  /** Goes on by one. */
  read(): void {
    this.position++;
    this.unit = this.position < this.text.length ? this.text.charCodeAt(this.position) : END;
  }

  /** Goes on to an offset. */
  readFrom(position: number): void {
    this.position = position - 1;
    this.read();
  }

  get isAtDigit(): boolean {
    return this.unit >= ZERO && this.unit <= NINE;
  }

  /** Blanks between values: json-smart knows four. */
  get isAtBlank(): boolean {
    return this.unit === SPACE || this.unit === NEWLINE || this.unit === RETURN || this.unit === TAB;
  }

  get isAtBlankOrComma(): boolean {
    return this.unit === COMMA || this.isAtBlank;
  }

  skipDigits(): void {
    while (this.isAtDigit) this.read();
  }

  /** Behind a key, a member or a number any control character is a blank. */
  skipControls(): void {
    while (this.unit <= SPACE && this.unit !== END) this.read();
  }

  /** The same, and gives what comes then; within an object the text must not end there. */
  skipToNext(): number {
    this.skipControls();
    if (this.unit === END) throw unexpectedEnd(this.position - 1, null);
    return this.unit;
  }

  /** Reads a word without quotes, from `start` to one of some characters or the end of the text. */
  readWord(ends: ReadonlySet<number>, start: number = this.position): string {
    while (this.unit !== END && !ends.has(this.unit)) this.read();
    return trim(this.text.slice(start, this.position));
  }

  /** The character here, as messages show it. */
  get shown(): string {
    return String.fromCharCode(this.unit);
  }

  unexpectedCharacter(position = this.position): JavaException {
    return jsonFailure(`Unexpected character (${this.shown}) at position ${position}.`);
  }
}
