import { languages } from "monaco-editor/editor";
import { foldingRanges } from "../../core/velocity/language/structure/folding-ranges.ts";
import { matchingDirectiveAt } from "../../core/velocity/language/structure/matching-directive-at.ts";
import { outline, type OutlineEntry } from "../../core/velocity/language/structure/outline.ts";
import { toRange } from "./ranges.ts";
import { readModel } from "./read-model.ts";

type Model = Parameters<typeof toRange>[0];

/** Folds blocks from their first line to the one before their `#end`. */
export const FOLDING_PROVIDER: languages.FoldingRangeProvider = {
  provideFoldingRanges(model) {
    return foldingRanges(readModel(model).parsed)
      .map((block) => toRange(model, block))
      .map(({ startLineNumber, endLineNumber }) => ({ start: startLineNumber, end: endLineNumber - 1 }))
      .filter(({ start, end }) => end > start);
  },
};

/** Lights up the words that belong to the directive at the caret. */
export const HIGHLIGHT_PROVIDER: languages.DocumentHighlightProvider = {
  provideDocumentHighlights(model, position) {
    const words = matchingDirectiveAt(readModel(model).parsed, model.getOffsetAt(position));
    return words.map((word) => ({ range: toRange(model, word), kind: languages.DocumentHighlightKind.Text }));
  },
};

/** The template's outline. */
export const SYMBOL_PROVIDER: languages.DocumentSymbolProvider = {
  displayName: "Template",
  provideDocumentSymbols: (model) => outline(readModel(model).parsed).map((entry) => toSymbol(model, entry)),
};

function toSymbol(model: Model, entry: OutlineEntry): languages.DocumentSymbol {
  const range = toRange(model, entry);
  return {
    name: entry.name,
    detail: "",
    kind: entry.kind === "variable" ? languages.SymbolKind.Variable : languages.SymbolKind.Namespace,
    tags: [],
    range,
    selectionRange: range,
    children: entry.children.map((child) => toSymbol(model, child)),
  };
}
