import { Lexer } from "../lexer/lexer.ts";
import { KIND, type Token } from "../lexer/token.ts";
import type { Node, Spanned } from "../nodes/node.ts";
import { ControlParser } from "./directives/control-parser.ts";
import { DirectiveParser, type LateFailure } from "./directives/directive-parser.ts";
import { keywordOf } from "./directives/keyword-of.ts";
import { ParseFailure } from "./parse-failure.ts";
import { Pile } from "./pile.ts";
import { Recovery } from "./recovery.ts";
import type { Surroundings } from "./surroundings.ts";
import { TextParser } from "./text-parser.ts";
import { TokenReader } from "./token-reader.ts";
import { type PendingString, type ToOuter, ValueParser } from "./values/value-parser.ts";

/**
 * Parses the statements of a template. Where something is wrong it notes the failure, leaves an error node, and goes on
 * behind the next `)` or newline: the first failure is what Velocity reports, the tree is for editors.
 */
export class TemplateParser {
  readonly #reader: TokenReader;
  readonly #place: ToOuter;
  readonly #recovery: Recovery;
  readonly #texts: TextParser;
  readonly #values: ValueParser;
  readonly #controls: ControlParser;
  readonly #directives: DirectiveParser;
  readonly #nodes = new Pile<Node>();

  constructor(text: string, place: ToOuter) {
    this.#reader = new TokenReader(new Lexer(text));
    this.#place = place;
    this.#recovery = new Recovery(this.#reader);
    this.#texts = new TextParser(this.#reader, place);
    this.#values = new ValueParser(this.#reader, place);
    const surroundings: Surroundings = {
      reader: this.#reader,
      values: this.#values,
      place,
      parseBlock: (followers) => this.#block(followers),
      parseEnd: () => this.#end(),
      keywordOf: (token) => this.#keywordOf(token),
      attempt: (parse) => this.#recovery.attempt(parse),
    };
    this.#controls = new ControlParser(surroundings);
    this.#directives = new DirectiveParser(surroundings);
  }

  get failures(): readonly ParseFailure[] {
    return this.#recovery.failures;
  }

  /** The strings that have to be read closer. */
  get strings(): readonly PendingString[] {
    return this.#values.strings;
  }

  get lateFailures(): readonly LateFailure[] {
    return this.#directives.lateFailures;
  }

  /** The whole text's nodes. */
  parse(): Node[] {
    return this.#statements(NOTHING_FOLLOWS);
  }

  #block(followers: ReadonlySet<number>): Node[] {
    this.#reader.enter();
    const nodes = this.#statements(followers);
    this.#reader.leave();
    return nodes;
  }

  /** Statements, up to the end of the text or a token that may follow them. */
  #statements(followers: ReadonlySet<number>): Node[] {
    const reader = this.#reader;
    const nodes = this.#nodes;
    const { height } = nodes;
    const { level } = reader;
    for (;;) {
      let start = reader.end;
      try {
        for (let node = this.#statement(); node !== null; node = this.#statement()) {
          if (node.start !== this.#place(start)) this.#cover(start, node.start);
          nodes.add(node);
          start = reader.end;
        }
        const { kind } = reader.peek();
        if (kind === KIND.END_OF_TEXT) this.#cover(start, this.#place(this.#texts.takeOpenComment()));
        if (kind === KIND.END_OF_TEXT || followers.has(kind)) return nodes.takeFrom(height);
        reader.fail();
      } catch (error) {
        const after = this.#recovery.goOn(error, level);
        nodes.add({ kind: "error", start: this.#place(Math.min(start, after)), end: this.#place(after) });
      }
    }
  }

  /** Text that is part of no token (marks that vanish, a comment that never ends) is a node too: one that prints nothing. */
  #cover(from: number, end: number): void {
    const start = this.#place(from);
    if (start < end) this.#nodes.add({ kind: "text", start, end, text: "" });
  }

  #end(): Spanned | null {
    const reader = this.#reader;
    const token = reader.peek();
    if (token.kind === KIND.END) return this.#keywordOf(reader.take());
    this.#recovery.failures.push(new ParseFailure("An #end is missing", token.start));
    return null;
  }

  #keywordOf(token: Token): Spanned {
    return keywordOf(this.#reader.lexer.text, token, this.#place);
  }

  /** The next statement; null if none begins here. */
  #statement(): Node | null {
    const reader = this.#reader;
    const { kind } = reader.peek();
    switch (kind) {
      case KIND.TEXT:
      case KIND.DOT:
      case KIND.PAREN_OPEN:
      case KIND.PAREN_CLOSE:
      case KIND.INTEGER:
      case KIND.DECIMAL:
      case KIND.STRING:
      case KIND.BACKSLASH:
      case KIND.BRACE_CLOSE:
      case KIND.EMPTY_INDEX:
        return this.#texts.plain();
      case KIND.IDENTIFIER:
        return this.#values.reference();
      case KIND.BRACE_OPEN:
        return reader.peekSecond().kind === KIND.IDENTIFIER ? this.#values.reference() : this.#texts.plain();
      default:
        return this.#marked(kind);
    }
  }

  /** A statement that begins with `#` or a backslash. */
  #marked(kind: Token["kind"]): Node | null {
    switch (kind) {
      case KIND.LINE_COMMENT:
      case KIND.BLOCK_COMMENT:
        return this.#texts.comment();
      case KIND.RAW_BLOCK:
        return this.#texts.rawBlock();
      case KIND.SET:
        return this.#controls.set();
      case KIND.IF:
        return this.#controls.if();
      case KIND.WORD:
      case KIND.BRACED_WORD:
        return this.#directives.directive();
      case KIND.ESCAPED_DIRECTIVE:
        return this.#texts.escapedDirective(this.#directives.macros);
      case KIND.DOUBLE_BACKSLASH:
        return this.#texts.doubleBackslashes(this.#directives.macros);
      default:
        return null;
    }
  }
}

const NOTHING_FOLLOWS: ReadonlySet<number> = new Set();
