import type { Node } from "../../nodes/node.ts";
import type { ParsedTemplate } from "../../parser/parse-template.ts";
import { bodiesOf, isBlock } from "./blocks.ts";

/** A thing in a template's outline: a block, or a variable that is set. */
export interface OutlineEntry {
  readonly kind: "block" | "variable";
  /** As it stands in the text, shortened: `#foreach($i in $items)`, `$total`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly OutlineEntry[];
}

const LONGEST_NAME = 60;

/** The blocks of a template and the variables that it sets, as they are nested. */
export function outline({ text, nodes }: ParsedTemplate): readonly OutlineEntry[] {
  return nodes.flatMap((node) => toEntries(text, node));
}

function toEntries(text: string, node: Node): readonly OutlineEntry[] {
  const { start, end } = node;
  if (node.kind === "set") {
    const { target } = node;
    return [{ kind: "variable", name: shorten(text.slice(target.start, target.end)), start, end, children: [] }];
  }
  if (!isBlock(node)) return [];
  const children = bodiesOf(node).flatMap((body) => body.flatMap((inner) => toEntries(text, inner)));
  const head = node.kind === "if" ? node.branches[0]?.condition.end : node.parameters.at(-1)?.end;
  return [{ kind: "block", name: shorten(`${text.slice(start, head ?? end)})`), start, end, children }];
}

function shorten(name: string): string {
  const line = name.replaceAll(/\s+/g, " ");
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line;
}
