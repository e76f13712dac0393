import { APOSTROPHE, PAREN_OPEN, QUOTE } from "../characters.ts";
import { ParseFailure } from "../parser/parse-failure.ts";
import { Cursor } from "./cursor.ts";
import { marksIn } from "./marks-in.ts";
import { OPENING } from "./match.ts";
import { moveOn, open } from "./move-on.ts";
import { skipBlanksAndNewlines } from "./scan/blanks.ts";
import { matchIn } from "./states/match-in.ts";
import { StateStack } from "./state-stack.ts";
import { STATE } from "./state.ts";
import { KIND, type Kind, type TokenSlot } from "./token.ts";

/**
 * Reads a template token by token, with the states of Velocity 1.7's lexer: its rules for blanks, its `-` in names and its
 * odd cases all follow from them. What each state knows is in `states`, what a token leads to in `move-on.ts`. The parser
 * steers in one place only (`enterDirective`, `leaveDirective`): whether a word is a directive with arguments depends on
 * what follows.
 */
export class Lexer {
  readonly text: string;
  readonly #cursor: Cursor;
  readonly #states = new StateStack();
  /** Where `$` and `#` stand that belong to no token. */
  readonly #marks: { readonly start: number; readonly end: number }[] = [];

  constructor(text: string, from = 0) {
    this.text = text;
    this.#cursor = new Cursor(text, from);
  }

  /** Reads the next token into a slot. Throws a `ParseFailure` where no token is possible. */
  next(slot: TokenSlot): void {
    const cursor = this.#cursor;
    const states = this.#states;
    slot.begin = cursor.at;
    slot.start = cursor.at;
    slot.before = "";
    for (;;) {
      if (cursor.at >= this.text.length) return this.#endOfText(slot);
      cursor.code = this.text.charCodeAt(cursor.at);
      const match = matchIn(states.state, cursor);
      if (match === undefined) throw this.#failure();
      if (match >= 0) {
        cursor.at = cursor.end;
        moveOn(states, match);
        return complete(slot, match, cursor.end);
      }
      if (match === OPENING.TERMINATOR) {
        slot.before += this.#keepMarks(slot.start);
        states.pop();
        slot.start = cursor.at;
      } else {
        cursor.at = cursor.end;
        if (match === OPENING.SKIPPED) slot.start = cursor.at;
        else open(states, match);
      }
    }
  }

  /** The text of the tokens in a range that has just been read: without the `$` and `#` that began nothing. */
  textWithoutMarks(start: number, end: number): string {
    let text = "";
    let at = end;
    for (let index = this.#marks.length - 1; index >= 0; index--) {
      const mark = this.#marks[index];
      if (mark === undefined || mark.start < start) break;
      if (mark.end > end) continue;
      text = this.text.slice(mark.end, at) + text;
      at = mark.start;
    }
    return this.text.slice(start, at) + text;
  }

  /** Whether `(` comes next, blanks and newlines aside. */
  isParenAhead(): boolean {
    return this.text.charCodeAt(skipBlanksAndNewlines(this.text, this.#cursor.at)) === PAREN_OPEN;
  }

  /** After a directive's name: what follows are its arguments. */
  enterDirective(): void {
    this.#states.state = STATE.DIRECTIVE;
  }

  /** After a directive's name that no arguments follow. */
  leaveDirective(): void {
    this.#states.pop();
  }

  /** After the `)` of a `#set`. */
  leaveSet(): void {
    this.#states.isInSet = false;
  }

  /** Begins anew at an offset, as if what is before it were text: so the tolerant parser goes on after an error. */
  restart(at: number): void {
    this.#cursor.at = at;
    this.#states.clear();
  }

  /** The `$` and `#` from `start` on that turned out to begin nothing. */
  #keepMarks(start: number): string {
    const end = this.#cursor.at;
    const marks = marksIn(this.text, start, end + 1);
    if (marks !== "") this.#marks.push({ start, end });
    return marks;
  }

  #endOfText(slot: TokenSlot): void {
    // `Hello $`, `#*` and an open raw block: something was begun that the end of the text cuts off.
    if (slot.start < this.#cursor.at)
      throw new ParseFailure("The text ends in the middle of something", this.text.length, true);
    complete(slot, KIND.END_OF_TEXT, slot.start);
  }

  #failure(): ParseFailure {
    const { at, code } = this.#cursor;
    if (code === QUOTE || code === APOSTROPHE)
      return new ParseFailure("A string is not closed", this.text.length, true);
    return new ParseFailure(`"${this.text.charAt(at)}" cannot stand here`, at);
  }
}

function complete(slot: TokenSlot, kind: Kind, end: number): void {
  slot.kind = kind;
  slot.end = end;
  if (slot.before === "") slot.begin = slot.start;
}
