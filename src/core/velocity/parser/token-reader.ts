import type { Lexer } from "../lexer/lexer.ts";
import { createSlot, KIND, type Kind, type Token } from "../lexer/token.ts";
import { ParseFailure } from "./parse-failure.ts";

/** How deep a template may be nested: blocks, parentheses, lists, arguments. Beyond it there is an error, not a crash. */
const MOST_LEVELS = 300;

/** Reads tokens with a look at the next two. Tokens are read as late as can be: the parser may still steer the lexer. */
export class TokenReader {
  readonly lexer: Lexer;
  /** The token taken last, the next one, and the one behind it: three slots that change places. */
  #taken = createSlot();
  #first = createSlot();
  #second = createSlot();
  /** How many of them are read ahead. */
  #ahead = 0;
  #level = 0;
  /** How far the text has been taken. */
  end = 0;

  constructor(lexer: Lexer) {
    this.lexer = lexer;
  }

  /** The next token. As any token here it holds until the third one behind it is read, into the same slot. */
  peek(): Token {
    if (this.#ahead === 0) {
      this.lexer.next(this.#first);
      this.#ahead = 1;
    }
    return this.#first;
  }

  peekSecond(): Token {
    this.peek();
    if (this.#ahead === 1) {
      this.lexer.next(this.#second);
      this.#ahead = 2;
    }
    return this.#second;
  }

  take(): Token {
    this.peek();
    const token = this.#first;
    this.#first = this.#second;
    this.#second = this.#taken;
    this.#taken = token;
    this.#ahead--;
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
    this.#ahead = 0;
    this.#level = level;
    this.end = at;
    this.lexer.restart(at);
  }

  get level(): number {
    return this.#level;
  }
}
