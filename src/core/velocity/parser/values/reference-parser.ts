import { KIND } from "../../lexer/token.ts";
import type { ReferenceNode, ReferencePart, ValueNode } from "../../nodes/node.ts";
import type { TokenReader } from "../token-reader.ts";
import { Pile } from "../pile.ts";
import { INDEX_FIRSTS, VALUE_FIRSTS } from "./firsts.ts";
import { readReferenceHead } from "./read-reference-head.ts";
import type { ToOuter } from "./value-parser.ts";

/** What the parser of references needs of the one of values. */
interface Inner {
  readonly value: () => ValueNode;
  readonly parameter: () => ValueNode;
}

/** Parses `$name.property.method(…)[…]`. */
export class ReferenceParser {
  readonly #reader: TokenReader;
  readonly #place: ToOuter;
  readonly #inner: Inner;
  readonly #parts = new Pile<ReferencePart>();
  readonly #parameterPile = new Pile<ValueNode>();

  constructor(reader: TokenReader, place: ToOuter, inner: Inner) {
    this.#reader = reader;
    this.#place = place;
    this.#inner = inner;
  }

  /** `$name…` or `${name…}`; whether one begins here is known. */
  reference(): ReferenceNode {
    const reader = this.#reader;
    const { text } = reader.lexer;
    const first = reader.take();
    const { start } = first;
    const isBraced = first.kind === KIND.BRACE_OPEN;
    const nameToken = isBraced ? reader.expect(KIND.IDENTIFIER) : first;
    const head = readReferenceHead(text, first, nameToken);
    const nameStart = this.#place(isBraced ? nameToken.start : first.end - head.name.length);
    const nameEnd = this.#place(nameToken.end);
    const { height } = this.#parts;
    this.#indexes();
    while (reader.peek().kind === KIND.DOT && reader.peekSecond().kind === KIND.IDENTIFIER) {
      reader.take();
      this.#parts.add(this.#propertyOrMethod());
      this.#indexes();
    }
    if (isBraced) reader.expect(KIND.BRACE_CLOSE);
    return {
      kind: "reference",
      start: this.#place(start),
      end: this.#place(reader.end),
      form: head.form,
      name: head.name,
      nameStart,
      nameEnd,
      parts: this.#parts.takeFrom(height),
      before: head.before,
      isEscaped: head.isEscaped,
      literal: head.isEscaped || head.form === "plain" ? text.slice(head.dollar, reader.end) : "",
    };
  }

  #indexes(): void {
    const reader = this.#reader;
    while (reader.peek().kind === KIND.INDEX_OPEN) {
      const { start } = reader.take();
      reader.enter();
      const argument = this.#indexArgument();
      reader.leave();
      reader.expect(KIND.INDEX_CLOSE);
      this.#parts.add({ kind: "index", start: this.#place(start), end: this.#place(reader.end), argument });
    }
  }

  #indexArgument(): ValueNode {
    const reader = this.#reader;
    reader.skip(KIND.BLANKS);
    if (!INDEX_FIRSTS.has(reader.peek().kind)) reader.fail();
    const value = this.#inner.value();
    reader.skip(KIND.BLANKS);
    return value;
  }

  #propertyOrMethod(): ReferencePart {
    const reader = this.#reader;
    const name = reader.take();
    const start = this.#place(name.start);
    const nameEnd = this.#place(name.end);
    const text = reader.lexer.text.slice(name.start, name.end);
    const isMethod = reader.peek().kind === KIND.PAREN_OPEN && ARGUMENT_FIRSTS.has(reader.peekSecond().kind);
    if (!isMethod) return { kind: "property", start, end: nameEnd, name: text };
    reader.take();
    reader.enter();
    const parameters = this.#parameters();
    reader.leave();
    return { kind: "method", start, end: this.#place(reader.end), name: text, nameEnd, parameters };
  }

  #parameters(): ValueNode[] {
    const reader = this.#reader;
    if (reader.skip(KIND.ARGUMENTS_CLOSE)) return [];
    const { height } = this.#parameterPile;
    do this.#parameterPile.add(this.#inner.parameter());
    while (reader.skip(KIND.COMMA));
    reader.expect(KIND.ARGUMENTS_CLOSE);
    return this.#parameterPile.takeFrom(height);
  }
}

/** What can stand behind the `(` of a method; before anything else the name is a property, and the `(` is text. */
const ARGUMENT_FIRSTS: ReadonlySet<number> = new Set([...VALUE_FIRSTS, KIND.BLANKS, KIND.ARGUMENTS_CLOSE]);
