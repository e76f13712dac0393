import type { languages } from "monaco-editor/editor";
import { type SemanticToken, semanticTokens } from "../../core/velocity/language/structure/semantic-tokens.ts";
import { lineStartsOf, placeIn } from "../../core/velocity/language/structure/text-places.ts";
import { readModel } from "./read-model.ts";

const TYPES = [
  "unknownVariable",
  "loopVariable",
  "gatewayObject",
  "printedDirective",
] as const satisfies SemanticToken["type"][];

const NUMBERS_A_TOKEN = 5;

/** Colours what only the whole template tells of a word. */
export const SEMANTIC_TOKENS_PROVIDER: languages.DocumentSemanticTokensProvider = {
  getLegend: () => ({ tokenTypes: [...TYPES], tokenModifiers: [] }),
  provideDocumentSemanticTokens(model) {
    const { parsed, surroundings } = readModel(model);
    return { data: encode(parsed.text, semanticTokens(parsed, surroundings)) };
  },
  releaseDocumentSemanticTokens: () => undefined,
};

/** As Monaco reads them: five numbers a token, lines and columns counted from the token before. */
function encode(text: string, tokens: readonly SemanticToken[]): Uint32Array {
  const lineStarts = lineStartsOf(text);
  const data = new Uint32Array(tokens.length * NUMBERS_A_TOKEN);
  let before = { line: 1, column: 1 };
  for (const [index, { start, end, type }] of tokens.entries()) {
    const place = placeIn(lineStarts, start);
    const isSameLine = place.line === before.line;
    const columns = isSameLine ? place.column - before.column : place.column - 1;
    data.set([place.line - before.line, columns, end - start, TYPES.indexOf(type), 0], index * NUMBERS_A_TOKEN);
    before = place;
  }
  return data;
}
