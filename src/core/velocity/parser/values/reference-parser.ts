import { KIND } from "../../lexer/token.ts";
import type { ReferenceNode, ReferencePart, ValueNode } from "../../nodes/node.ts";
import type { TokenReader } from "../token-reader.ts";
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
    const nameToken = first.kind === KIND.BRACE_OPEN ? reader.expect(KIND.IDENTIFIER) : first;
    const parts: ReferencePart[] = [];
    this.#indexes(parts);
    while (reader.peek().kind === KIND.DOT && reader.peekSecond().kind === KIND.IDENTIFIER) {
      reader.take();
      parts.push(this.#propertyOrMethod());
      this.#indexes(parts);
    }
    if (first.kind === KIND.BRACE_OPEN) reader.expect(KIND.BRACE_CLOSE);
    const head = readReferenceHead(text, first, nameToken);
    return {
      kind: "reference",
      start: this.#place(first.start),
      end: this.#place(reader.end),
      form: head.form,
      name: head.name,
      nameStart: this.#place(nameToken === first ? first.end - head.name.length : nameToken.start),
      nameEnd: this.#place(nameToken.end),
      parts,
      before: head.before,
      isEscaped: head.isEscaped,
      literal: head.isEscaped || head.form === "plain" ? text.slice(head.dollar, reader.end) : "",
    };
  }

  #indexes(parts: ReferencePart[]): void {
    const reader = this.#reader;
    while (reader.peek().kind === KIND.INDEX_OPEN) {
      const { start } = reader.take();
      const argument = reader.within(() => this.#indexArgument());
      reader.expect(KIND.INDEX_CLOSE);
      parts.push({ kind: "index", start: this.#place(start), end: this.#place(reader.end), argument });
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
    const text = reader.lexer.text.slice(name.start, name.end);
    const isMethod = reader.peek().kind === KIND.PAREN_OPEN && ARGUMENT_FIRSTS.has(reader.peekSecond().kind);
    if (!isMethod) return { kind: "property", start, end: this.#place(name.end), name: text };
    reader.take();
    const parameters = reader.within(() => this.#parameters());
    const nameEnd = this.#place(name.end);
    return { kind: "method", start, end: this.#place(reader.end), name: text, nameEnd, parameters };
  }

  #parameters(): ValueNode[] {
    const reader = this.#reader;
    const parameters: ValueNode[] = [];
    if (reader.skip(KIND.ARGUMENTS_CLOSE)) return parameters;
    do parameters.push(this.#inner.parameter());
    while (reader.skip(KIND.COMMA));
    reader.expect(KIND.ARGUMENTS_CLOSE);
    return parameters;
  }
}

/** What can stand behind the `(` of a method; before anything else the name is a property, and the `(` is text. */
const ARGUMENT_FIRSTS: ReadonlySet<number> = new Set([...VALUE_FIRSTS, KIND.BLANKS, KIND.ARGUMENTS_CLOSE]);
