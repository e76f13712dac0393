import type { ExpressionNode } from "../../nodes/node.ts";

/** The text of a string in which nothing is put: `'$.a'`, and `"$.a"` too. `null` for all else. */
export function literalText(node: ExpressionNode): string | null {
  if (node.kind !== "string") return null;
  const isPlain = node.nodes === null || node.nodes.every(({ kind }) => kind === "text");
  return isPlain && !(node.nodes !== null && node.text.includes("\\")) ? node.text : null;
}
