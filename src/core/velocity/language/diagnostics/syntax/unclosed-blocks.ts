import type { ParsedTemplate } from "../../../parser/parse-template.ts";
import { type Block, blocksOf, endOf, wordAt } from "../../structure/blocks.ts";
import { lineStartsOf, placeIn } from "../../structure/text-places.ts";
import type { Diagnostic } from "../diagnostic.ts";

/** The blocks that no `#end` closes, each marked where it begins. */
export function unclosedBlocks({ text, nodes }: ParsedTemplate): readonly Diagnostic[] {
  const lineStarts = lineStartsOf(text);
  return [...blocksOf(nodes)]
    .filter((block) => endOf(text, block) === null)
    .map((block) => toDiagnostic(text, block, placeIn(lineStarts, block.start).line));
}

function toDiagnostic(text: string, node: Block, line: number): Diagnostic {
  const name = node.kind === "if" ? "if" : node.name;
  const word = wordAt(text, node.start) ?? { start: node.start, end: node.start + 1 };
  const atEnd = text.length;
  return {
    rule: "unclosed-block",
    severity: "error",
    message: `No #end closes this #${name} in line ${line}.`,
    ...word,
    evidence: "velocity-1.7",
    fix: { title: "Add #end at the end", edits: [{ start: atEnd, end: atEnd, text: "#end" }] },
  };
}
