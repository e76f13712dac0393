import { KIND } from "../../lexer/token.ts";
import type { ExpressionNode, IfBranch, IfNode, SetNode } from "../../nodes/node.ts";
import { ExpressionParser } from "../values/expression-parser.ts";
import { END_FOLLOWS, type Surroundings } from "../surroundings.ts";

/** Parses `#set` and `#if`, the two directives with a grammar of their own: they alone take operators. */
export class ControlParser {
  readonly #around: Surroundings;
  readonly #expressions: ExpressionParser;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#expressions = new ExpressionParser(around.reader, around.values, around.place);
  }

  /** `#set($x = …)` */
  set(): SetNode {
    const { reader, values, place } = this.#around;
    const { start } = reader.take();
    reader.skip(KIND.BLANKS);
    if (!REFERENCE_FIRSTS.has(reader.peek().kind)) reader.fail();
    const target = values.reference();
    reader.skip(KIND.BLANKS);
    reader.expect(KIND.ASSIGN);
    const value = this.#expressions.expression();
    reader.expect(KIND.PAREN_CLOSE);
    reader.lexer.leaveSet();
    return { kind: "set", start: place(start), end: place(reader.end), target, value };
  }

  /** `#if (…) … #elseif (…) … #else … #end` */
  if(): IfNode {
    const { reader, place, parseBlock, parseEnd } = this.#around;
    const { start } = reader.peek();
    const branches: IfBranch[] = [];
    do branches.push(this.#branch());
    while (reader.peek().kind === KIND.ELSEIF);
    const otherwise = reader.skip(KIND.ELSE) ? parseBlock(END_FOLLOWS) : null;
    parseEnd();
    return { kind: "if", start: place(start), end: place(reader.end), branches, otherwise };
  }

  /** `#if (…) …` or `#elseif (…) …`; a condition that cannot be parsed counts as false. */
  #branch(): IfBranch {
    const { reader, place, parseBlock, attempt } = this.#around;
    const { start } = reader.take();
    const condition = attempt(() => this.#condition()) ?? {
      kind: "boolean",
      start: place(start),
      end: place(reader.end),
      value: false,
    };
    const body = parseBlock(ELSE_OR_END_FOLLOWS);
    return { start: place(start), end: place(reader.end), condition, body };
  }

  #condition(): ExpressionNode {
    const { reader } = this.#around;
    reader.skip(KIND.BLANKS);
    reader.expect(KIND.PAREN_OPEN);
    const condition = this.#expressions.expression();
    reader.expect(KIND.PAREN_CLOSE);
    return condition;
  }
}

const REFERENCE_FIRSTS: ReadonlySet<number> = new Set([KIND.IDENTIFIER, KIND.BRACE_OPEN]);

const ELSE_OR_END_FOLLOWS: ReadonlySet<number> = new Set([KIND.ELSEIF, KIND.ELSE, KIND.END]);
