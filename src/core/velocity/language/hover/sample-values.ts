import type { Node, PropertyPart, ReferenceNode } from "../../nodes/node.ts";
import { render } from "../../render/render.ts";
import type { LanguageView } from "../language-view.ts";
import type { ReferenceUse } from "../survey/uses.ts";
import type { SampleValue } from "./hover.ts";

/** So many rounds of a loop are shown. */
const MOST_VALUES = 3;

/**
 * What a reference, up to one of its parts, is on the sample request. It is printed right before the statement that it stands
 * in (a target of `#set` right behind it), so it has the value that the statement sees. `[]` where it is never reached.
 */
export function sampleValuesOf(
  { parsed, surroundings: { situation } }: LanguageView,
  { node, role }: ReferenceUse,
  partCount: number,
): readonly SampleValue[] {
  if (situation === undefined || parsed.errors.length > 0) return [];
  const plain: ReferenceNode = {
    ...node,
    form: "plain",
    before: "",
    isEscaped: false,
    literal: "",
    parts: node.parts.slice(0, partCount),
  };
  const start: Node = { kind: "text", start: node.start, end: node.start, text: "\u0000" };
  const ofClass: ReferenceNode = { ...plain, parts: [...plain.parts, property("class"), property("name")] };
  const nodes = insert(parsed.nodes, {
    offset: node.start,
    isAfter: role === "target",
    probes: [start, plain, ofClass],
  });
  const values: { printed: string; className: string | null }[] = [];
  const sink = (text: string, by: Node) => {
    if (by === start) values.push({ printed: "", className: null });
    const value = values.at(-1);
    if (value !== undefined && by === plain) value.printed = text;
    if (value !== undefined && by === ofClass) value.className = text;
  };
  render({ ...parsed, nodes }, { ...situation, sink });
  return values.slice(0, MOST_VALUES);
}

function property(name: string): PropertyPart {
  return { kind: "property", name, start: 0, end: 0 };
}

interface Insertion {
  readonly offset: number;
  readonly isAfter: boolean;
  readonly probes: readonly Node[];
}

/** The nodes with probes beside the statement that holds an offset. */
function insert(nodes: readonly Node[], insertion: Insertion): readonly Node[] {
  const index = nodes.findIndex(({ start, end }) => start <= insertion.offset && insertion.offset < end);
  const node = nodes[index];
  if (node === undefined) return nodes;
  const within = insertWithin(node, insertion);
  const { probes, isAfter } = insertion;
  const changed = within !== null ? [within] : isAfter ? [node, ...probes] : [...probes, node];
  return nodes.toSpliced(index, 1, ...changed);
}

/** The block with the probes in one of its bodies, or `null` where the offset stands in its head. */
function insertWithin(node: Node, insertion: Insertion): Node | null {
  const holds = (body: readonly Node[]) =>
    body.some(({ start, end }) => start <= insertion.offset && insertion.offset < end);
  if (node.kind === "directive" && node.body !== null && holds(node.body))
    return { ...node, body: insert(node.body, insertion) };
  if (node.kind !== "if") return null;
  if (node.otherwise !== null && holds(node.otherwise))
    return { ...node, otherwise: insert(node.otherwise, insertion) };
  if (!node.branches.some(({ body }) => holds(body))) return null;
  const branches = node.branches.map((branch) =>
    holds(branch.body) ? { ...branch, body: insert(branch.body, insertion) } : branch,
  );
  return { ...node, branches };
}
