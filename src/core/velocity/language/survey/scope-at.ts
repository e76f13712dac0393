import type { IfNode, Node } from "../../nodes/node.ts";
import type { Scope } from "./uses.ts";

/** The innermost block whose body holds an offset; `null` outside of all. */
export function scopeAt(nodes: readonly Node[], offset: number): Scope | null {
  let scope: Scope | null = null;
  for (let inner: readonly Node[] | null = nodes; inner !== null;) {
    const block: Node | undefined = inner.findLast(({ start, end }) => start < offset && offset <= end);
    if (block === undefined || (block.kind !== "if" && block.kind !== "directive")) return scope;
    const body = bodyAt(block, offset);
    if (body === null) return scope;
    scope = { node: block, parent: scope };
    inner = body;
  }
  return scope;
}

function bodyAt(node: Scope["node"], offset: number): readonly Node[] | null {
  return node.kind === "if" ? branchAt(node, offset) : bodyBehind(node.parameters.at(-1)?.end, node.body, offset);
}

function branchAt({ branches, otherwise }: IfNode, offset: number): readonly Node[] | null {
  const last = branches.at(-1);
  if (otherwise !== null && last !== undefined && offset > last.end) return otherwise;
  const branch = branches.findLast(({ start }) => start < offset);
  return branch === undefined ? null : bodyBehind(branch.condition.end, branch.body, offset);
}

/** A body, if an offset stands behind the head before it. */
function bodyBehind(headEnd: number | undefined, body: readonly Node[] | null, offset: number): readonly Node[] | null {
  return headEnd !== undefined && offset > headEnd ? body : null;
}
