import { KIND, type Token } from "../../lexer/token.ts";
import type { ExpressionNode, IfBranch, IfNode, SetNode, Spanned } from "../../nodes/node.ts";
import { END_FOLLOWS, type Surroundings } from "../surroundings.ts";
import { ExpressionParser } from "../values/expression-parser.ts";

/** Parses `#set` and `#if`, the two directives with a grammar of their own: they alone take operators. */
export class ControlParser {
  readonly #around: Surroundings;
  readonly #expressions: ExpressionParser;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#expressions = new ExpressionParser(around.reader, around.values, around.place);
  }

  /** `#set($x = …)`; its `(` is part of its first token. */
  set(): SetNode {
    const { reader, values, place, keywordOf } = this.#around;
    const first = reader.take();
    const start = place(first.start);
    const open = first.end - 1;
    const keyword = keywordOf(first);
    reader.skip(KIND.BLANKS);
    if (!REFERENCE_FIRSTS.has(reader.peek().kind)) reader.fail();
    const target = values.reference();
    reader.skip(KIND.BLANKS);
    reader.expect(KIND.ASSIGN);
    const value = this.#expressions.expression();
    const close = reader.expect(KIND.PAREN_CLOSE);
    reader.lexer.leaveSet();
    return {
      kind: "set",
      start,
      end: place(reader.end),
      keyword,
      parentheses: this.#between(open, close),
      target,
      value,
    };
  }

  /** `#if (…) … #elseif (…) … #else … #end` */
  if(): IfNode {
    const { reader, place, parseBlock, parseEnd, keywordOf } = this.#around;
    const { start } = reader.peek();
    const branches: IfBranch[] = [];
    do branches.push(this.#branch());
    while (reader.peek().kind === KIND.ELSEIF);
    const elseKeyword = reader.peek().kind === KIND.ELSE ? keywordOf(reader.take()) : null;
    const otherwise = elseKeyword === null ? null : parseBlock(END_FOLLOWS);
    const endKeyword = parseEnd();
    return {
      kind: "if",
      start: place(start),
      end: place(reader.end),
      branches,
      otherwise,
      elseKeyword,
      endKeyword,
    };
  }

  /** `#if (…) …` or `#elseif (…) …`; a condition that cannot be parsed counts as false. */
  #branch(): IfBranch {
    const { reader, place, parseBlock, attempt, keywordOf } = this.#around;
    const first = reader.take();
    const start = place(first.start);
    const keyword = keywordOf(first);
    const { condition, parentheses } = attempt(() => this.#condition()) ?? {
      condition: { kind: "boolean", start, end: place(reader.end), value: false },
      parentheses: null,
    };
    const body = parseBlock(ELSE_OR_END_FOLLOWS);
    return { start, end: place(reader.end), keyword, parentheses, condition, body };
  }

  #condition(): { readonly condition: ExpressionNode; readonly parentheses: Spanned } {
    const { reader } = this.#around;
    reader.skip(KIND.BLANKS);
    const { start } = reader.expect(KIND.PAREN_OPEN);
    const condition = this.#expressions.expression();
    return { condition, parentheses: this.#between(start, reader.expect(KIND.PAREN_CLOSE)) };
  }

  /** The rest of the line is part of the last token, but not of the parentheses. */
  #between(open: number, close: Token): Spanned {
    const { place } = this.#around;
    return { start: place(open), end: place(close.start + 1) };
  }
}

const REFERENCE_FIRSTS: ReadonlySet<number> = new Set([KIND.IDENTIFIER, KIND.BRACE_OPEN]);

const ELSE_OR_END_FOLLOWS: ReadonlySet<number> = new Set([KIND.ELSEIF, KIND.ELSE, KIND.END]);
