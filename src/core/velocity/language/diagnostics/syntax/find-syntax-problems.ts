import type { ParsedTemplate, TemplateError } from "../../../parser/parse-template.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { findOpenQuote } from "./find-open-quote.ts";
import { explain } from "./explain.ts";
import { unclosedBlocks } from "./unclosed-blocks.ts";

/** Why a template is refused: a sentence a mistake, at the place that has to change. */
export function findSyntaxProblems(parsed: ParsedTemplate): readonly Diagnostic[] {
  const open = unclosedBlocks(parsed);
  const errors = withoutMissingEnds(parsed, open.length);
  const [first] = errors;
  const quote = first === undefined ? null : findOpenQuote(parsed, first);
  // A quote that is not closed swallows what follows: nothing else that is found then means anything.
  if (quote !== null) return [quote];
  return [...errors.map((error) => explain(parsed, error)), ...open];
}

/** The errors but those at the end of the text which say that a block is open: the blocks are named instead. */
function withoutMissingEnds({ text, errors }: ParsedTemplate, count: number): readonly TemplateError[] {
  let left = count;
  return errors
    .toReversed()
    .filter(({ offset }) => {
      const isAtEnd = offset !== null && offset >= text.length && left > 0;
      if (isAtEnd) left--;
      return !isAtEnd;
    })
    .toReversed();
}
