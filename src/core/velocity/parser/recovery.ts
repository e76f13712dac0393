import { HASH, PAREN_CLOSE } from "../characters.ts";
import { skipNewline } from "../lexer/scan/blanks.ts";
import { ParseFailure } from "./parse-failure.ts";
import type { TokenReader } from "./token-reader.ts";

/** A text that is no template at all should not fill the editor with findings. */
const MOST_FAILURES = 50;

/** Notes what cannot be parsed, and lets the parser go on behind it. */
export class Recovery {
  /** The first of them is what Velocity reports. */
  readonly failures: ParseFailure[] = [];
  readonly #reader: TokenReader;

  constructor(reader: TokenReader) {
    this.#reader = reader;
  }

  /** Notes a failure and goes on behind what could not be read, which is where the offset given lies. */
  goOn(error: unknown, level: number): number {
    if (!(error instanceof ParseFailure)) throw error;
    this.failures.push(error);
    const { text } = this.#reader.lexer;
    const isEnough = this.failures.length >= MOST_FAILURES;
    const after = isEnough ? text.length : skipBroken(text, Math.max(error.offset, this.#reader.end));
    this.#reader.restart(after, level);
    return after;
  }

  /** Parses the head of a block; if it fails the block still is one, so that its `#end` closes it. */
  attempt<Result>(parse: () => Result): Result | null {
    const { level } = this.#reader;
    try {
      return parse();
    } catch (error) {
      this.goOn(error, level);
      return null;
    }
  }
}

/** Behind the next `)` or newline, or before the next `#`; at least one character on. */
function skipBroken(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const newline = skipNewline(text, at);
    if (newline > at) return newline;
    const code = text.charCodeAt(at);
    if (code === PAREN_CLOSE) return at + 1;
    if (code === HASH && at > from) return at;
  }
  return text.length;
}
