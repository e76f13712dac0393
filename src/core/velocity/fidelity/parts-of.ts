import type { ArgumentNode, ExpressionNode, Node, ReferencePart } from "../nodes/node.ts";

/** Whatever stands in a tree. */
export type Part = Node | ExpressionNode | ArgumentNode | ReferencePart;

/** All parts of a tree, in the order of the text. */
export function* partsOf(nodes: readonly Node[]): Generator<Part> {
  const waiting: Part[] = nodes.toReversed();
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    yield part;
    for (const child of childrenOf(part).toReversed()) waiting.push(child);
  }
}

/** The parts right below a part, in the order of the text. */
export function childrenOf(part: Part): readonly Part[] {
  switch (part.kind) {
    case "reference":
      return part.parts;
    case "method":
      return part.parameters;
    case "index":
      return [part.argument];
    case "string":
      return part.nodes ?? [];
    case "list":
      return part.items;
    case "range":
      return [part.first, part.last];
    case "map":
      return part.entries.flatMap(({ key, value }) => [key, value]);
    case "binary":
      return [part.left, part.right];
    case "not":
      return [part.operand];
    case "group":
      return [part.inner];
    case "set":
      return [part.target, part.value];
    case "if":
      return [...part.branches.flatMap(({ condition, body }) => [condition, ...body]), ...(part.otherwise ?? [])];
    case "directive":
      return [...part.parameters, ...(part.body ?? [])];
    case "text":
    case "comment":
    case "error":
    case "property":
    case "integer":
    case "decimal":
    case "boolean":
    case "word":
      return [];
  }
}
