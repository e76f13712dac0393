import { Lexer } from "../lexer/lexer.ts";
import { skipNewline } from "../lexer/scan/blanks.ts";
import { KIND, type Token } from "../lexer/token.ts";
import type { ExpressionNode, IfBranch, Node } from "../nodes/node.ts";
import { DirectiveParser, type LateFailure } from "./directive-parser.ts";
import { ExpressionParser } from "./expression-parser.ts";
import { ParseFailure } from "./parse-failure.ts";
import { readDoubleBackslash, readEscapedDirective } from "./read-escapes.ts";
import { TokenReader } from "./token-reader.ts";
import { type PendingString, type ToOuter, ValueParser } from "./value-parser.ts";

/**
 * Parses the statements of a template. Where something is wrong it notes the failure, leaves an error node, and goes on
 * behind the next `)` or newline: the first failure is what Velocity reports, the tree is for editors.
 */
export class TemplateParser {
  readonly #text: string;
  readonly #reader: TokenReader;
  readonly #values: ValueParser;
  readonly #expressions: ExpressionParser;
  readonly #place: ToOuter;
  readonly #directives: DirectiveParser;
  readonly failures: ParseFailure[] = [];
  constructor(text: string, place: ToOuter) {
    this.#text = text;
    this.#place = place;
    this.#reader = new TokenReader(new Lexer(text));
    this.#values = new ValueParser(this.#reader, place);
    this.#expressions = new ExpressionParser(this.#reader, this.#values, place);
    this.#directives = new DirectiveParser({
      reader: this.#reader,
      values: this.#values,
      place,
      parseBody: () => this.#body(),
      attempt: (parse) => this.#attempt(parse),
    });
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

  /** The body of a directive, and its `#end`. */
  #body(): Node[] {
    const nodes = this.#block(END_FOLLOWS);
    this.#end();
    return nodes;
  }

  #block(followers: ReadonlySet<number>): Node[] {
    return this.#reader.within(() => this.#statements(followers));
  }

  /** Statements, up to the end of the text or a token that may follow them. */
  #statements(followers: ReadonlySet<number>): Node[] {
    const reader = this.#reader;
    const nodes: Node[] = [];
    const { level } = reader;
    for (;;) {
      let start = reader.end;
      try {
        while (this.#statement(nodes)) start = reader.end;
        const { kind } = reader.peek();
        if (kind === KIND.END_OF_TEXT || followers.has(kind)) return nodes;
        reader.fail();
      } catch (error) {
        const after = this.#recover(error, level);
        nodes.push({ kind: "error", start: this.#place(Math.min(start, after)), end: this.#place(after) });
      }
    }
  }

  /** Notes a failure, and goes on behind what could not be read. */
  #recover(error: unknown, level: number): number {
    if (!(error instanceof ParseFailure)) throw error;
    this.failures.push(error);
    const after =
      this.failures.length < MOST_FAILURES
        ? skipBroken(this.#text, Math.max(error.offset, this.#reader.end))
        : this.#text.length;
    this.#reader.restart(after, level);
    return after;
  }

  /** The `#end` of a block; where it is missing, the block ends with the text. */
  #end(): void {
    const reader = this.#reader;
    const token = reader.peek();
    if (token.kind === KIND.END) reader.take();
    else this.failures.push(new ParseFailure("An #end is missing", token.start));
  }

  /** Adds the next statement's node; false if no statement begins here. */
  #statement(nodes: Node[]): boolean {
    const reader = this.#reader;
    const token = reader.peek();
    switch (token.kind) {
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
        reader.take();
        nodes.push(this.#toText(token, token.before + this.#imageOf(token)));
        return true;
      case KIND.IDENTIFIER:
        nodes.push(this.#values.reference());
        return true;
      case KIND.BRACE_OPEN:
        if (reader.peekSecond().kind === KIND.IDENTIFIER) nodes.push(this.#values.reference());
        else nodes.push(this.#toText(reader.take(), token.before + this.#imageOf(token)));
        return true;
      default:
        return this.#marked(nodes, token);
    }
  }

  /** Statements that begin with `#` or a backslash. */
  #marked(nodes: Node[], token: Token): boolean {
    switch (token.kind) {
      case KIND.LINE_COMMENT:
      case KIND.BLOCK_COMMENT:
        nodes.push(this.#comment(token));
        return true;
      case KIND.RAW_BLOCK:
        this.#reader.take();
        nodes.push(this.#toText(token, this.#imageOf(token).slice("#[[".length, -"]]#".length)));
        return true;
      case KIND.SET:
        nodes.push(this.#set(token));
        return true;
      case KIND.IF:
        nodes.push(this.#if(token));
        return true;
      case KIND.WORD:
      case KIND.BRACED_WORD:
        nodes.push(this.#directives.directive());
        return true;
      case KIND.ESCAPED_DIRECTIVE:
        this.#reader.take();
        nodes.push(this.#toText(token, readEscapedDirective(this.#imageOf(token), this.#directives.macros)));
        return true;
      case KIND.DOUBLE_BACKSLASH:
        nodes.push(this.#doubleBackslashes(token));
        return true;
      default:
        return false;
    }
  }

  #imageOf({ start, end }: Token): string {
    return this.#text.slice(start, end);
  }

  #toText({ begin, end }: Token, text: string): Node {
    return { kind: "text", start: this.#place(begin), end: this.#place(end), text };
  }

  /** What a comment skips is part of no token, so it begins where the token before it ends. */
  #comment(token: Token): Node {
    const reader = this.#reader;
    const start = this.#place(reader.end);
    reader.take();
    if (token.kind === KIND.LINE_COMMENT) {
      const next = reader.peek();
      if (!reader.skip(KIND.LINE_COMMENT_END)) reader.end = next.start;
    }
    const image = this.#imageOf(token);
    const mark = Math.max(0, image.search(/#[#*]/));
    return { kind: "comment", start, end: this.#place(reader.end), text: image.slice(0, mark) };
  }

  #doubleBackslashes(first: Token): Node {
    let count = 0;
    while (this.#reader.skip(KIND.DOUBLE_BACKSLASH)) count++;
    const { end } = this.#reader;
    const next = this.#reader.peek();
    const text = readDoubleBackslash(next, this.#imageOf(next), this.#directives.macros).repeat(count);
    return { kind: "text", start: this.#place(first.start), end: this.#place(end), text };
  }

  #set(first: Token): Node {
    const reader = this.#reader;
    reader.take();
    reader.skip(KIND.BLANKS);
    if (!REFERENCE_FIRSTS.has(reader.peek().kind)) reader.fail();
    const target = this.#values.reference();
    reader.skip(KIND.BLANKS);
    reader.expect(KIND.ASSIGN);
    const value = this.#expressions.expression();
    reader.expect(KIND.PAREN_CLOSE);
    reader.lexer.leaveSet();
    return { kind: "set", start: this.#place(first.start), end: this.#place(reader.end), target, value };
  }

  #if(first: Token): Node {
    const reader = this.#reader;
    const branches: IfBranch[] = [];
    do branches.push(this.#branch());
    while (reader.peek().kind === KIND.ELSEIF);
    const otherwise = reader.skip(KIND.ELSE) ? this.#block(END_FOLLOWS) : null;
    this.#end();
    return { kind: "if", start: this.#place(first.start), end: this.#place(reader.end), branches, otherwise };
  }

  /** `#if (…) …` or `#elseif (…) …` */
  #branch(): IfBranch {
    const reader = this.#reader;
    const { start } = reader.take();
    const condition = this.#attempt(() => this.#condition()) ?? {
      kind: "boolean",
      start: this.#place(start),
      end: this.#place(reader.end),
      value: false,
    };
    const body = this.#block(ELSE_OR_END_FOLLOWS);
    return { start: this.#place(start), end: this.#place(reader.end), condition, body };
  }

  /** Parses the head of a block; if it fails the block still is one, so that its `#end` closes it. */
  #attempt<Result>(parse: () => Result): Result | null {
    const { level } = this.#reader;
    try {
      return parse();
    } catch (error) {
      this.#recover(error, level);
      return null;
    }
  }

  #condition(): ExpressionNode {
    const reader = this.#reader;
    reader.skip(KIND.BLANKS);
    reader.expect(KIND.PAREN_OPEN);
    const condition = this.#expressions.expression();
    reader.expect(KIND.PAREN_CLOSE);
    return condition;
  }
}

const REFERENCE_FIRSTS: ReadonlySet<number> = new Set([KIND.IDENTIFIER, KIND.BRACE_OPEN]);

const NOTHING_FOLLOWS: ReadonlySet<number> = new Set();
const END_FOLLOWS: ReadonlySet<number> = new Set([KIND.END]);
const ELSE_OR_END_FOLLOWS: ReadonlySet<number> = new Set([KIND.ELSEIF, KIND.ELSE, KIND.END]);

/** A text that is no template at all should not fill the editor with findings. */
const MOST_FAILURES = 50;

/** Behind the next `)` or newline, or before the next `#`; at least one character on. */
function skipBroken(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const newline = skipNewline(text, at);
    if (newline > at) return newline;
    const code = text.charCodeAt(at);
    if (code === 41) return at + 1;
    if (code === 35 && at > from) return at;
  }
  return text.length;
}
