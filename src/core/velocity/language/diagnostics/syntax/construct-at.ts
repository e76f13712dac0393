import type { Node } from "../../../nodes/node.ts";
import type { ParsedTemplate } from "../../../parser/parse-template.ts";

/** Where the directive or reference begins that holds an offset: the innermost one that the tree knows. */
export function constructAt({ nodes }: ParsedTemplate, offset: number): number {
  let start = 0;
  for (let node = nodeAt(nodes, offset); node !== undefined; node = nodeAt(childrenOf(node), offset))
    ({ start } = node);
  return start;
}

function nodeAt(nodes: readonly Node[], offset: number): Node | undefined {
  return nodes.findLast(({ kind, start, end }) => kind !== "text" && start <= offset && offset <= end);
}

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === "if") return [...node.branches.flatMap(({ body }) => body), ...(node.otherwise ?? [])];
  return node.kind === "directive" ? (node.body ?? []) : [];
}
