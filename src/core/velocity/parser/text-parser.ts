import { KIND, type Token } from "../lexer/token.ts";
import type { CommentNode, TextNode } from "../nodes/node.ts";
import { readDoubleBackslash, readEscapedDirective } from "./read-escapes.ts";
import type { TokenReader } from "./token-reader.ts";
import type { ToOuter } from "./values/value-parser.ts";

/** Parses what prints as it stands, or not at all: text, raw blocks, escapes, comments. */
export class TextParser {
  readonly #reader: TokenReader;
  readonly #place: ToOuter;

  constructor(reader: TokenReader, place: ToOuter) {
    this.#reader = reader;
    this.#place = place;
  }

  /** A token that is text here, with the `$` and `#` in front of it that began nothing. */
  plain(): TextNode {
    const token = this.#reader.take();
    return this.#toText(token, token.before + this.#imageOf(token));
  }

  /** `#[[ … ]]#` */
  rawBlock(): TextNode {
    const token = this.#reader.take();
    return this.#toText(token, this.#imageOf(token).slice("#[[".length, -"]]#".length));
  }

  /** `\#if` */
  escapedDirective(macros: ReadonlySet<string>): TextNode {
    const token = this.#reader.take();
    return this.#toText(token, readEscapedDirective(this.#imageOf(token), macros));
  }

  /** `\\`, any number of times. What they print depends on what comes behind them. */
  doubleBackslashes(macros: ReadonlySet<string>): TextNode {
    const reader = this.#reader;
    const { start } = reader.peek();
    let count = 0;
    while (reader.skip(KIND.DOUBLE_BACKSLASH)) count++;
    const { end } = reader;
    const next = reader.peek();
    const text = readDoubleBackslash(next, this.#imageOf(next), macros).repeat(count);
    return { kind: "text", start: this.#place(start), end: this.#place(end), text };
  }

  /** What a comment skips is part of no token, so it begins where the token before it ends. */
  comment(): CommentNode {
    const reader = this.#reader;
    const start = this.#place(reader.end);
    const token = reader.take();
    const image = this.#imageOf(token);
    if (token.kind === KIND.LINE_COMMENT) {
      const next = reader.peek();
      if (!reader.skip(KIND.LINE_COMMENT_END)) reader.end = next.start;
    }
    const mark = Math.max(0, image.search(/#[#*]/));
    return { kind: "comment", start, end: this.#place(reader.end), text: image.slice(0, mark) };
  }

  /** Goes to the end of the text, over a `#*` that it ends in: that is no error. */
  takeOpenComment(): number {
    const reader = this.#reader;
    reader.end = reader.peek().end;
    return reader.end;
  }

  #imageOf({ start, end }: Token): string {
    return this.#reader.lexer.text.slice(start, end);
  }

  #toText({ begin, end }: Token, text: string): TextNode {
    return { kind: "text", start: this.#place(begin), end: this.#place(end), text };
  }
}
