import { patternError } from "./pattern-error.ts";

const MOST_LEVELS = 200;

/** Goes through a pattern by code points; where comments are on (`(?x)`), blanks and `# …` are passed over. */
export class PatternReader {
  readonly #points: readonly string[];
  #position = 0;
  #level = 0;
  skipsComments = false;

  constructor(source: string) {
    this.#points = [...withoutQuotes(source)];
  }

  /** Reads something one level further in; groups and classes within each other are bounded. */
  within<Result>(read: () => Result): Result {
    if (++this.#level > MOST_LEVELS) throw patternError("Groups within groups within groups");
    const result = read();
    this.#level--;
    return result;
  }

  get isAtEnd(): boolean {
    return this.peek() === "";
  }

  /** What comes next, "" at the end. */
  peek(): string {
    if (this.skipsComments) this.#skipComments();
    return this.#points[this.#position] ?? "";
  }

  /** What comes after `peek()`, as it stands. */
  peekSecond(): string {
    this.peek();
    return this.#points[this.#position + 1] ?? "";
  }

  read(): string {
    const point = this.peek();
    this.#position++;
    return point;
  }

  /** The next code point as it stands, blank or not: after a backslash, within a name. */
  readExactly(): string {
    return this.#points[this.#position++] ?? "";
  }

  /** Goes past a text if it comes next. */
  skip(text: string): boolean {
    this.peek();
    if (this.#points.slice(this.#position, this.#position + text.length).join("") !== text) return false;
    this.#position += text.length;
    return true;
  }

  /** Reads as many as match, up to a number. */
  readWhile(pattern: RegExp, most = Infinity): string {
    let text = "";
    for (; text.length < most && pattern.test(this.#points[this.#position] ?? ""); this.#position++)
      text += this.#points[this.#position];
    return text;
  }

  #skipComments(): void {
    for (;;) {
      const point = this.#points[this.#position] ?? "";
      if (/^[ \t\n\v\f\r]$/.test(point)) this.#position++;
      else if (point === "#") this.#skipLine();
      else return;
    }
  }

  #skipLine(): void {
    while (
      this.#position < this.#points.length &&
      !/^[\n\r\u0085\u2028\u2029]$/.test(this.#points[this.#position] ?? "")
    )
      this.#position++;
  }
}

/** `\Q…\E` as single escapes. */
function withoutQuotes(source: string): string {
  return source.replaceAll(/\\Q([^]*?)(?:\\E|$)|\\[^]/g, (whole, quoted: string | undefined) =>
    quoted === undefined ? whole : escapeAll(quoted),
  );
}

function escapeAll(text: string): string {
  return text.replaceAll(/[^A-Za-z]/gu, (point) => (/\d/.test(point) ? `\\x3${point}` : `\\${point}`));
}
