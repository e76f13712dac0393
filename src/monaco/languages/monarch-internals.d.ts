// Monaco ships no types for the two modules that run a grammar; the tests of the grammars use this much of them.
declare module "monaco-editor/editor/standalone/common/monarch/monarchCompile" {
  import type { languages } from "monaco-editor/editor";

  interface Lexer {
    readonly languageId: string;
  }
  export function compile(languageId: string, grammar: languages.IMonarchLanguage): Lexer;
}

declare module "monaco-editor/editor/standalone/common/monarch/monarchLexer" {
  import type { languages } from "monaco-editor/editor";

  export class MonarchTokenizer {
    constructor(...services: readonly unknown[]);
    getInitialState(): languages.IState;
    tokenize(line: string, hasEndOfLine: boolean, state: languages.IState): TokenizedLine;
  }
  interface TokenizedLine {
    readonly tokens: readonly { readonly offset: number; readonly type: string }[];
    readonly endState: languages.IState;
  }
}
