import { KIND, type Token } from "../lexer/token.ts";
import type { MapNode, ReferenceNode, ReferencePart, StringNode, ValueNode } from "../nodes/node.ts";
import { ParseFailure } from "./parse-failure.ts";
import { readReferenceHead } from "./read-reference-head.ts";
import type { TokenReader } from "./token-reader.ts";

/** Where an offset of the parsed text lies in the whole template. */
export type ToOuter = (offset: number) => number;

/** A string that has to be read closer, when all else is parsed: Velocity finds faults in strings last. */
export interface PendingString {
  readonly node: StringNode;
  readonly source: string;
  /** Where it stands in the parsed text. */
  readonly start: number;
  readonly isTemplate: boolean;
}

/** Parses references and what can stand in them: arguments, indexes, literals. */
export class ValueParser {
  readonly #reader: TokenReader;
  readonly #place: ToOuter;
  readonly strings: PendingString[] = [];

  constructor(reader: TokenReader, place: ToOuter) {
    this.#reader = reader;
    this.#place = place;
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
      nameStart: this.#place(nameToken.end - head.name.length),
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
    const value = this.value();
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
    return { kind: "method", start, end: this.#place(reader.end), name: text, parameters };
  }

  #parameters(): ValueNode[] {
    const reader = this.#reader;
    const parameters: ValueNode[] = [];
    if (reader.skip(KIND.ARGUMENTS_CLOSE)) return parameters;
    do parameters.push(this.parameter());
    while (reader.skip(KIND.COMMA));
    reader.expect(KIND.ARGUMENTS_CLOSE);
    return parameters;
  }

  /** A value with blanks around it. */
  parameter(): ValueNode {
    const reader = this.#reader;
    reader.skip(KIND.BLANKS);
    const value = this.value();
    reader.skip(KIND.BLANKS);
    return value;
  }

  /** A literal, list, map, range or reference; no operators. */
  value(): ValueNode {
    const reader = this.#reader;
    const token = reader.peek();
    switch (token.kind) {
      case KIND.IDENTIFIER:
      case KIND.BRACE_OPEN:
        return this.reference();
      case KIND.STRING:
        return this.#string(reader.take());
      case KIND.INTEGER:
      case KIND.DECIMAL:
        return this.#number(reader.take());
      case KIND.TRUE:
      case KIND.FALSE:
        reader.take();
        return { kind: "boolean", ...this.#span(token), value: token.kind === KIND.TRUE };
      case KIND.LIST_OPEN:
        return reader.within(() => this.#listOrRange(reader.take()));
      case KIND.MAP_OPEN:
        return reader.within(() => this.#map(reader.take()));
      default:
        return reader.fail();
    }
  }

  /** Only double-quoted strings with `$` or `#` in them are templates. */
  #string(token: Token): StringNode {
    const source = this.#reader.lexer.text.slice(token.start, token.end);
    const isTemplate = source.startsWith('"') && (source.includes("$") || source.includes("#"));
    const isPlain = !isTemplate && !source.includes("\\u") && source.indexOf(source.charAt(0), 1) === source.length - 1;
    const text = source.slice(1, -1);
    const node: StringNode = { kind: "string", ...this.#span(token), text, nodes: null };
    if (!isPlain) this.strings.push({ node, source, start: token.start, isTemplate });
    return node;
  }

  #number(token: Token): ValueNode {
    const text = this.#reader.lexer.text.slice(token.start, token.end);
    if (text.startsWith("#")) throw new ParseFailure(`${text} is no number`, token.start);
    return token.kind === KIND.INTEGER
      ? { kind: "integer", ...this.#span(token), text }
      : { kind: "decimal", ...this.#span(token), value: Number(text) };
  }

  /** `[a, b]` or `[a..b]`: which of them shows after the first element. */
  #listOrRange(open: Token): ValueNode {
    const reader = this.#reader;
    const start = this.#place(open.start);
    const items: ValueNode[] = [];
    if (!reader.skip(KIND.LIST_CLOSE)) {
      const first = this.parameter();
      const canBegin = first.kind === "reference" || first.kind === "integer";
      if (canBegin && reader.skip(KIND.DOUBLE_DOT)) {
        const last = this.#rangeEnd();
        return { kind: "range", start, end: this.#place(reader.end), first, last };
      }
      items.push(first);
      while (reader.skip(KIND.COMMA)) items.push(this.parameter());
      reader.expect(KIND.LIST_CLOSE);
    }
    return { kind: "list", start, end: this.#place(reader.end), items };
  }

  #rangeEnd(): ValueNode {
    const reader = this.#reader;
    reader.skip(KIND.BLANKS);
    const { kind } = reader.peek();
    if (kind !== KIND.INTEGER && kind !== KIND.IDENTIFIER && kind !== KIND.BRACE_OPEN) reader.fail();
    const last = this.value();
    reader.skip(KIND.BLANKS);
    reader.expect(KIND.LIST_CLOSE);
    return last;
  }

  #map(open: Token): MapNode {
    const reader = this.#reader;
    const entries: { key: ValueNode; value: ValueNode }[] = [];
    const isAfterBlanks = reader.skip(KIND.BLANKS);
    if (VALUE_FIRSTS.has(reader.peek().kind)) {
      // Velocity looks two tokens ahead: a key that no colon follows is wrong itself, not what follows it.
      if (!isAfterBlanks && LONE_VALUES.has(reader.peek().kind) && !AFTER_KEYS.has(reader.peekSecond().kind))
        reader.fail();
      do {
        const key = this.parameter();
        reader.expect(KIND.COLON);
        entries.push({ key, value: this.parameter() });
      } while (reader.skip(KIND.COMMA));
    }
    // Right behind a reference the brace is one of the reference's kind.
    if (!reader.skip(KIND.MAP_CLOSE)) reader.expect(KIND.BRACE_CLOSE);
    return { kind: "map", start: this.#place(open.start), end: this.#place(reader.end), entries };
  }

  #span(token: Token): { readonly start: number; readonly end: number } {
    return { start: this.#place(token.start), end: this.#place(token.end) };
  }
}

const INDEX_FIRSTS: ReadonlySet<number> = new Set([
  KIND.STRING,
  KIND.INTEGER,
  KIND.TRUE,
  KIND.FALSE,
  KIND.IDENTIFIER,
  KIND.BRACE_OPEN,
]);

/** What a value can begin with. */
const VALUE_FIRSTS: ReadonlySet<number> = new Set([...INDEX_FIRSTS, KIND.DECIMAL, KIND.LIST_OPEN, KIND.MAP_OPEN]);

const LONE_VALUES: ReadonlySet<number> = new Set([KIND.STRING, KIND.INTEGER, KIND.DECIMAL, KIND.TRUE, KIND.FALSE]);
const AFTER_KEYS: ReadonlySet<number> = new Set([KIND.BLANKS, KIND.COLON]);

/** What can stand behind the `(` of a method; before anything else the name is a property, and the `(` is text. */
const ARGUMENT_FIRSTS: ReadonlySet<number> = new Set([...VALUE_FIRSTS, KIND.BLANKS, KIND.ARGUMENTS_CLOSE]);
