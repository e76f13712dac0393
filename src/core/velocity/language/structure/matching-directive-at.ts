import type { ParsedTemplate } from "../../parser/parse-template.ts";
import { blocksOf, type TextRange, wordsOf } from "./blocks.ts";

/** The words of the block whose `#if`, `#elseif`, `#else` or `#end` stands at an offset; `[]` where none does. */
export function matchingDirectiveAt({ text, nodes }: ParsedTemplate, offset: number): readonly TextRange[] {
  for (const block of blocksOf(nodes)) {
    if (offset < block.start || offset > block.end) continue;
    const words = wordsOf(text, block);
    if (words.some(({ start, end }) => start <= offset && offset <= end)) return words;
  }
  return [];
}
