import { BACKSLASH } from "../characters.ts";
import type { Match } from "./match.ts";

/** Where the lexer stands in a text, and where what it found there ends. */
export class Cursor {
  readonly text: string;
  at: number;
  /** The character here. */
  code = 0;
  /** Where the last match ends. */
  end = 0;
  /** The end of the run of backslashes read last, so that a long run is scanned once. */
  #backslashesEnd = -1;

  constructor(text: string, from: number) {
    this.text = text;
    this.at = from;
  }

  /** The character some steps further on. */
  codeAfter(steps: number): number {
    return this.text.charCodeAt(this.at + steps);
  }

  /** Notes what begins here and where it ends. */
  found(match: Match, end: number): Match {
    this.end = end;
    return match;
  }

  /** The same for what is some characters long. */
  foundNext(match: Match, length: number): Match {
    this.end = this.at + length;
    return match;
  }

  /** The offset behind a run of backslashes. */
  skipBackslashes(from: number): number {
    const { text } = this;
    if (from < this.#backslashesEnd && this.at <= from && text.charCodeAt(from) === BACKSLASH)
      return this.#backslashesEnd;
    let at = from;
    while (text.charCodeAt(at) === BACKSLASH) at++;
    if (at > from) this.#backslashesEnd = at;
    return at;
  }
}
