import type { Lexer } from "../lexer/lexer.ts";
import { KIND, type Kind, type Token } from "../lexer/token.ts";
import { ParseFailure } from "./parse-failure.ts";

/** How deep a template may be nested: blocks, parentheses, lists, arguments. Beyond it there is an error, not a crash. */
const MOST_LEVELS = 300;

/** Reads tokens with a look at the next two. Tokens are read as late as can be: the parser may still steer the lexer. */
export class TokenReader {
  readonly lexer: Lexer;
  #first: Token | null = null;
  #second: Token | null = null;
  #level = 0;
  /** How far the text has been taken. */
  end = 0;

  constructor(lexer: Lexer) {
    this.lexer = lexer;
  }

  peek(): Token {
    this.#first ??= this.lexer.next();
    return this.#first;
  }

  peekSecond(): Token {
    this.peek();
    this.#second ??= this.lexer.next();
    return this.#second;
  }

  take(): Token {
    const token = this.peek();
    this.#first = this.#second;
    this.#second = null;
    this.end = token.end;
    return token;
  }

  /** Takes a token if it is of a kind. */
  skip(kind: Kind): boolean {
    if (this.peek().kind !== kind) return false;
    this.take();
    return true;
  }

  /** Takes a token that must be of a kind. */
  expect(kind: Kind): Token {
    return this.peek().kind === kind ? this.take() : this.fail();
  }

  fail(): never {
    const token = this.peek();
    const found =
      token.kind === KIND.END_OF_TEXT
        ? "The text ends too early"
        : `${JSON.stringify(this.lexer.text.slice(token.start, token.end).trim())} cannot stand here`;
    throw new ParseFailure(found, token.start);
  }

  /** One level further in. */
  enter(): void {
    if (++this.#level > MOST_LEVELS)
      throw new ParseFailure(`The template is nested more than ${MOST_LEVELS} levels deep`, this.peek().start);
  }

  /** One level out again. After a failure it is `restart` that goes back. */
  leave(): void {
    this.#level--;
  }

  /** Forgets what was read ahead, and begins anew at an offset. */
  restart(at: number, level: number): void {
    this.#first = null;
    this.#second = null;
    this.#level = level;
    this.end = at;
    this.lexer.restart(at);
  }

  get level(): number {
    return this.#level;
  }
}
