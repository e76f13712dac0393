import type { languages } from "monaco-editor/editor";
import { compile } from "monaco-editor/editor/standalone/common/monarch/monarchCompile";
import { MonarchTokenizer } from "monaco-editor/editor/standalone/common/monarch/monarchLexer";

/** Runs a grammar over a text in Monaco's own tokenizer: for each line its tokens as `class:text`, in order. */
export function tokenizeLines(grammar: languages.IMonarchLanguage, text: string): string[][] {
  const tokenizer = createTokenizer(grammar);
  let state = tokenizer.getInitialState();
  return text.split("\n").map((line) => {
    const { tokens, endState } = tokenizer.tokenize(line, true, state);
    state = endState;
    return tokens.map(({ offset, type }, index) => `${type}:${line.slice(offset, tokens[index + 1]?.offset)}`);
  });
}

function createTokenizer(grammar: languages.IMonarchLanguage): MonarchTokenizer {
  const languageService = { isRegisteredLanguageId: () => true, languageIdCodec: { encodeLanguageId: () => 1 } };
  const configuration = { getValue: () => 20_000, onDidChangeConfiguration: () => ({ dispose: () => undefined }) };
  return new MonarchTokenizer(languageService, {}, "test", compile("test", grammar), configuration);
}
