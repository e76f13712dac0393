import { KIND } from "../../lexer/token.ts";
import type { BinaryOperator, ExpressionNode } from "../../nodes/node.ts";
import type { TokenReader } from "../token-reader.ts";
import type { ToOuter, ValueParser } from "./value-parser.ts";

/** The operators, with how tightly they bind; all bind to the left. */
const OPERATORS = new Map<number, { readonly operator: BinaryOperator; readonly binding: number }>([
  [KIND.OR, { operator: "||", binding: 1 }],
  [KIND.AND, { operator: "&&", binding: 2 }],
  [KIND.EQUAL, { operator: "==", binding: 3 }],
  [KIND.NOT_EQUAL, { operator: "!=", binding: 3 }],
  [KIND.LESS, { operator: "<", binding: 4 }],
  [KIND.LESS_OR_EQUAL, { operator: "<=", binding: 4 }],
  [KIND.GREATER, { operator: ">", binding: 4 }],
  [KIND.GREATER_OR_EQUAL, { operator: ">=", binding: 4 }],
  [KIND.PLUS, { operator: "+", binding: 5 }],
  [KIND.MINUS, { operator: "-", binding: 5 }],
  [KIND.TIMES, { operator: "*", binding: 6 }],
  [KIND.DIVIDE, { operator: "/", binding: 6 }],
  [KIND.MODULO, { operator: "%", binding: 6 }],
]);

/** Parses what stands in `#if (…)` and right of `=`. */
export class ExpressionParser {
  readonly #reader: TokenReader;
  readonly #values: ValueParser;
  readonly #place: ToOuter;

  constructor(reader: TokenReader, values: ValueParser, place: ToOuter) {
    this.#reader = reader;
    this.#values = values;
    this.#place = place;
  }

  expression(): ExpressionNode {
    this.#reader.enter();
    const expression = this.#operation(1);
    this.#reader.leave();
    return expression;
  }

  #operation(leastBinding: number): ExpressionNode {
    const reader = this.#reader;
    let left = this.#unary();
    for (;;) {
      const next = OPERATORS.get(reader.peek().kind);
      if (next === undefined || next.binding < leastBinding) return left;
      reader.take();
      const literalStart = this.#place(reader.end);
      const right = this.#operation(next.binding + 1);
      const literal = { start: literalStart, end: this.#place(reader.end) };
      left = { kind: "binary", operator: next.operator, left, right, literal, start: left.start, end: right.end };
    }
  }

  #unary(): ExpressionNode {
    const reader = this.#reader;
    reader.skip(KIND.BLANKS);
    const { kind, start } = reader.peek();
    if (kind !== KIND.NOT) return this.#primary();
    reader.take();
    reader.enter();
    const operand = this.#unary();
    reader.leave();
    return { kind: "not", operand, start: this.#place(start), end: operand.end };
  }

  #primary(): ExpressionNode {
    const reader = this.#reader;
    const { kind, start } = reader.peek();
    if (kind !== KIND.PAREN_OPEN) {
      const value = this.#values.value();
      reader.skip(KIND.BLANKS);
      return value;
    }
    reader.take();
    const innerStart = this.#place(reader.end);
    const inner = this.expression();
    const literal = { start: innerStart, end: this.#place(reader.end) };
    reader.expect(KIND.PAREN_CLOSE);
    const end = this.#place(reader.end);
    reader.skip(KIND.BLANKS);
    return { kind: "group", inner, literal, start: this.#place(start), end };
  }
}
