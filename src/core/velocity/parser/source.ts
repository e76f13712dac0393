import { NEWLINE, RETURN, TAB } from "../characters.ts";

/** A place in a template: lines and columns count from 1, a tab goes to the next multiple of 8. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where an offset is. */
export function placeOf(text: string, offset: number): Place {
  return new Places(text).at(offset);
}

const TAB_WIDTH = 8;

/** The places of a text's offsets. Asked for in rising order, all of them take one walk over the text. */
export class Places {
  readonly #text: string;
  /** The character to be counted next. */
  #next = 0;
  #line = 1;
  #column = 0;

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): Place {
    if (offset < this.#next - 1) this.#beginAnew();
    while (this.#next <= offset) this.#count();
    return { line: this.#line, column: this.#column };
  }

  /** Behind the last character: after a newline that is column 0 of the line it begins, as Velocity counts. */
  atEnd(): Place {
    const { line, column } = this.at(Math.max(0, this.#text.length - 1));
    const endsLine = this.#text.endsWith("\n") || this.#text.endsWith("\r");
    return endsLine ? { line: line + 1, column: 0 } : { line, column: column + 1 };
  }

  #beginAnew(): void {
    this.#next = 0;
    this.#line = 1;
    this.#column = 0;
  }

  #count(): void {
    const code = this.#text.charCodeAt(this.#next);
    const before = this.#next === 0 ? 0 : this.#text.charCodeAt(this.#next - 1);
    // A newline belongs to the line that it ends, both characters of `\r\n` do.
    if (before === NEWLINE || (before === RETURN && code !== NEWLINE)) {
      this.#line++;
      this.#column = 0;
    }
    this.#column++;
    if (code === TAB) this.#column += TAB_WIDTH - 1 - ((this.#column - 1) % TAB_WIDTH);
    this.#next++;
  }
}
