import { KIND, type Token } from "../../lexer/token.ts";
import type { MapNode, ReferenceNode, StringNode, ValueNode } from "../../nodes/node.ts";
import { ParseFailure } from "../parse-failure.ts";
import { VALUE_FIRSTS } from "./firsts.ts";
import { ReferenceParser } from "./reference-parser.ts";
import type { TokenReader } from "../token-reader.ts";

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

/** Parses what can stand as an argument, an element, a key: references and literals. */
export class ValueParser {
  readonly #reader: TokenReader;
  readonly #place: ToOuter;
  readonly #references: ReferenceParser;
  readonly strings: PendingString[] = [];

  constructor(reader: TokenReader, place: ToOuter) {
    this.#reader = reader;
    this.#place = place;
    this.#references = new ReferenceParser(reader, place, this);
  }

  /** `$name…` or `${name…}`; whether one begins here is known. */
  reference(): ReferenceNode {
    return this.#references.reference();
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
        return this.#nested(() => this.#listOrRange(reader.take()));
      case KIND.MAP_OPEN:
        return this.#nested(() => this.#map(reader.take()));
      default:
        return reader.fail();
    }
  }

  #nested(parse: () => ValueNode): ValueNode {
    this.#reader.enter();
    const value = parse();
    this.#reader.leave();
    return value;
  }

  /** Only double-quoted strings with `$` or `#` in them are templates. */
  #string(token: Token): StringNode {
    const whole = this.#reader.lexer.text;
    const { start, end } = token;
    const quote = whole.charAt(start);
    const text = whole.slice(start + 1, end - 1);
    const isTemplate = quote === '"' && (text.includes("$") || text.includes("#"));
    const isPlain = !isTemplate && !text.includes("\\u") && !text.includes(quote);
    const node: StringNode = { kind: "string", start: this.#place(start), end: this.#place(end), text, nodes: null };
    if (!isPlain) this.strings.push({ node, source: whole.slice(start, end), start, isTemplate });
    return node;
  }

  #number(token: Token): ValueNode {
    const text = this.#reader.lexer.text.slice(token.start, token.end);
    if (text.startsWith("#")) throw new ParseFailure(`${text} is no number`, token.start);
    return token.kind === KIND.INTEGER
      ? { kind: "integer", start: this.#place(token.start), end: this.#place(token.end), text }
      : { kind: "decimal", start: this.#place(token.start), end: this.#place(token.end), value: Number(text) };
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
    const start = this.#place(open.start);
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
    return { kind: "map", start, end: this.#place(reader.end), entries };
  }

  #span(token: Token): { readonly start: number; readonly end: number } {
    return { start: this.#place(token.start), end: this.#place(token.end) };
  }
}

const LONE_VALUES: ReadonlySet<number> = new Set([KIND.STRING, KIND.INTEGER, KIND.DECIMAL, KIND.TRUE, KIND.FALSE]);
const AFTER_KEYS: ReadonlySet<number> = new Set([KIND.BLANKS, KIND.COLON]);
