import type { DirectiveNode, IfNode, Node } from "../../nodes/node.ts";

/** A directive with a body: what stands between it and its `#end`. */
export type Block = IfNode | (DirectiveNode & { readonly body: readonly Node[] });

/** Characters from `start` to before `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function isBlock(node: Node): node is Block {
  return node.kind === "if" || (node.kind === "directive" && node.body !== null);
}

/** The bodies of a block in order: of an `#if` those of its branches, then that of `#else`. */
export function bodiesOf(node: Block): readonly (readonly Node[])[] {
  if (node.kind === "directive") return [node.body];
  return [...node.branches.map(({ body }) => body), ...(node.otherwise === null ? [] : [node.otherwise])];
}

/** Every block of a tree, an outer one before those in it. */
export function* blocksOf(nodes: readonly Node[]): Generator<Block> {
  for (const node of nodes) {
    if (!isBlock(node)) continue;
    yield node;
    for (const body of bodiesOf(node)) yield* blocksOf(body);
  }
}

const LONGEST_WORD = 40;

/** `#if`, `#{else}` …: the word of a directive that begins at an offset; `null` where none does. */
export function wordAt(text: string, start: number): TextRange | null {
  const word = /^#(?:\{[\w@]+\}|[\w@]+)/.exec(text.slice(start, start + LONGEST_WORD));
  return word === null ? null : { start, end: start + word[0].length };
}

const END = /#(?:end|\{end\})[ \t]*(?:\r\n|\r|\n)?$/;
const LONGEST_END = 200;

/** The `#end` of a block; `null` where the text ends instead. One that stands last may belong to what is in the block. */
export function endOf(text: string, node: Block): TextRange | null {
  const from = Math.max(node.start, node.end - LONGEST_END);
  const end = END.exec(text.slice(from, node.end));
  const last = bodiesOf(node).at(-1)?.at(-1);
  if (end === null || (last !== undefined && last.end > from + end.index)) return null;
  return wordAt(text, from + end.index);
}

/** The words that belong together: `#if`, `#elseif`, `#else`, `#end`. */
export function wordsOf(text: string, node: Block): readonly TextRange[] {
  const starts = node.kind === "if" ? node.branches.map(({ start }) => start) : [node.start];
  const elseStart = node.kind === "if" && node.otherwise !== null ? node.branches.at(-1)?.end : undefined;
  const words = [...starts, ...(elseStart === undefined ? [] : [elseStart])].map((start) => wordAt(text, start));
  return [...words, endOf(text, node)].filter((word) => word !== null);
}
