import type { ParsedTemplate } from "../../parser/parse-template.ts";
import { blocksOf, endOf, type TextRange } from "./blocks.ts";

/** What can be folded: blocks from their first word to their `#end`, by offsets. Those on one line are for the reader to skip. */
export function foldingRanges({ text, nodes }: ParsedTemplate): readonly TextRange[] {
  return [...blocksOf(nodes)].map((block) => ({ start: block.start, end: endOf(text, block)?.start ?? block.end }));
}
