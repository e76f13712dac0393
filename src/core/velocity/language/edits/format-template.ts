import type { DirectiveNode, ExpressionNode, Node, ReferenceNode, SetNode } from "../../nodes/node.ts";
import type { ParsedTemplate } from "../../parser/parse-template.ts";
import { blocksOf, bodiesOf } from "../structure/blocks.ts";
import type { Edit } from "./edit.ts";

/**
 * What puts the blanks in the parentheses of directives in order. It changes nothing else, and nothing there that could print:
 * an operand of `+` that is null prints as it is written, an unknown directive with all its arguments. So the output stays
 * the same. A template that Velocity refuses is left alone, and so are line ends.
 */
export function formatTemplate({ text, nodes, errors }: ParsedTemplate): readonly Edit[] {
  if (errors.length > 0) return [];
  const formatter = new Formatter(text);
  formatter.nodes(nodes);
  for (const block of blocksOf(nodes)) {
    const isPrinted = block.kind === "directive" && (block.name === "literal" || block.name === "macro");
    if (!isPrinted) for (const body of bodiesOf(block)) formatter.nodes(body);
  }
  return formatter.edits.toSorted((a, b) => a.start - b.start);
}

/** Collects what has to change. */
class Formatter {
  readonly #text: string;
  readonly edits: Edit[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  nodes(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (node.kind === "set") this.#set(node);
      else if (node.kind === "if") for (const { condition } of node.branches) this.#parentheses(condition, condition);
      else if (node.kind === "directive" && node.name === "foreach") this.#foreach(node);
    }
  }

  #set({ target, value }: SetNode): void {
    this.#parentheses(target, value);
    this.#between(target, value, " = ");
  }

  #foreach({ parameters }: DirectiveNode): void {
    const [item, word, source] = parameters;
    if (item === undefined || word === undefined || source === undefined || source.kind === "word") return;
    if (parameters.length > 3) return;
    this.#parentheses(item, source);
    this.#between(item, word, " ");
    this.#between(word, source, " ");
  }

  #parentheses({ start }: { readonly start: number }, last: ExpressionNode): void {
    this.#open(start);
    this.#expression(last);
    this.#close(last.end);
  }

  /** No blanks behind the parenthesis that opens. */
  #open(start: number): void {
    let at = start;
    while (isBlank(this.#text.charAt(at - 1))) at--;
    if (this.#text.charAt(at - 1) === "(") this.#put(at, start, "");
  }

  /** No blanks before the parenthesis that closes. */
  #close(end: number): void {
    let at = end;
    while (isBlank(this.#text.charAt(at))) at++;
    if (this.#text.charAt(at) === ")") this.#put(end, at, "");
  }

  /** What stands between two parts, if it is nothing but the sign that is expected and blanks. */
  #between({ end }: { readonly end: number }, { start }: { readonly start: number }, wanted: string): void {
    const found = this.#text.slice(end, start);
    if (found.length < MOST_BLANKS && found.replaceAll(/[ \t]/g, "") === wanted.trim()) this.#put(end, start, wanted);
  }

  #put(start: number, end: number, text: string): void {
    if (this.#text.slice(start, end) !== text) this.edits.push({ start, end, text });
  }

  #expression(node: ExpressionNode): void {
    switch (node.kind) {
      case "group":
        return this.#expression(node.inner);
      case "not":
        return this.#expression(node.operand);
      case "binary": {
        if (node.operator === "+") return;
        // A long chain leans to the left.
        let left: ExpressionNode = node;
        for (; left.kind === "binary" && left.operator !== "+"; { left } = left) {
          const written = this.#text.slice(left.left.end, left.right.start).trim();
          this.#between(left.left, left.right, ` ${written} `);
          this.#expression(left.right);
        }
        return this.#expression(left);
      }
      case "list":
        return this.#items(node.items);
      case "map":
        for (const { key, value } of node.entries) this.#between(key, value, ": ");
        for (const { value } of node.entries) this.#expression(value);
        return this.#pairs(node.entries.map(({ key, value }) => ({ start: key.start, end: value.end })));
      case "reference":
        return this.#reference(node);
      case "string":
      case "integer":
      case "decimal":
      case "boolean":
      case "range":
    }
  }

  #items(items: readonly ExpressionNode[]): void {
    for (const item of items) this.#expression(item);
    this.#pairs(items);
  }

  #pairs(parts: readonly { readonly start: number; readonly end: number }[]): void {
    for (const [index, part] of parts.entries()) {
      const next = parts[index + 1];
      if (next !== undefined) this.#between(part, next, ", ");
    }
  }

  #reference({ parts }: ReferenceNode): void {
    for (const part of parts) if (part.kind === "method") this.#items(part.parameters);
  }
}

/** So many blanks in a row are somebody's drawing. */
const MOST_BLANKS = 200;

function isBlank(unit: string): boolean {
  return unit === " " || unit === "\t";
}
