import type { DirectiveNode, IfNode, Node } from "../../../nodes/node.ts";
import type { ParsedTemplate } from "../../../parser/parse-template.ts";
import type { Diagnostic } from "../diagnostic.ts";

/** The blocks that no `#end` closes, each marked where it begins. */
export function unclosedBlocks({ text, nodes }: ParsedTemplate): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (inner: readonly Node[]) => {
    for (const node of inner) {
      if (!isBlock(node)) continue;
      if (!isClosed(text, node)) found.push(toDiagnostic(text, node));
      for (const body of bodiesOf(node)) visit(body);
    }
  };
  visit(nodes);
  return found;
}

type Block = IfNode | (DirectiveNode & { readonly body: readonly Node[] });

function isBlock(node: Node): node is Block {
  return node.kind === "if" || (node.kind === "directive" && node.body !== null);
}

function bodiesOf(node: Block): readonly (readonly Node[])[] {
  if (node.kind === "directive") return [node.body];
  return [...node.branches.map(({ body }) => body), ...(node.otherwise === null ? [] : [node.otherwise])];
}

const END = /#(?:end|\{end\})[ \t]*(?:\r\n|\r|\n)?$/;
const LONGEST_END = 200;

/** Whether the `#end` that stands last in a block is its own, and not one of what is in it. */
function isClosed(text: string, node: Block): boolean {
  const tail = text.slice(Math.max(node.start, node.end - LONGEST_END), node.end);
  const end = END.exec(tail);
  const last = bodiesOf(node).at(-1)?.at(-1);
  return end !== null && (last === undefined || last.end <= node.end - tail.length + end.index);
}

function toDiagnostic(text: string, node: Block): Diagnostic {
  const name = node.kind === "if" ? "if" : node.name;
  const line = text.slice(0, node.start).split(/\r\n|\r|\n/).length;
  const nameEnd = text.indexOf(name, node.start) + name.length;
  const end = text.charAt(node.start + 1) === "{" ? nameEnd + 1 : nameEnd;
  const atEnd = text.length;
  return {
    rule: "unclosed-block",
    severity: "error",
    message: `No #end closes this #${name} in line ${line}.`,
    start: node.start,
    end,
    evidence: "velocity-1.7",
    fix: { title: "Add #end at the end", edits: [{ start: atEnd, end: atEnd, text: "#end" }] },
  };
}
