import type { languages } from "monaco-editor/editor";

/** JSON has pairs, but no comments. */
export const JSON_CONFIGURATION: languages.LanguageConfiguration = {
  brackets: [
    ["{", "}"],
    ["[", "]"],
  ],
  colorizedBracketPairs: [],
  autoClosingPairs: ["{}", "[]", '""'].map(([open = "", close = ""]) => ({ open, close, notIn: ["string"] })),
};
