import type { languages } from "monaco-editor/editor";

/** The colours of JSON (RFC 8259), in the same token names as mapping templates. */
export const JSON_MONARCH: languages.IMonarchLanguage = {
  defaultToken: "",
  tokenPostfix: "",
  tokenizer: {
    root: [
      [/"(?:[^"\\]|\\.)*"(?=\s*:)/, "string.key"],
      [/"(?:[^"\\]|\\.)*"?/, "string.value"],
      [/(?:true|false|null)\b/, "constant"],
      [/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/, "number"],
      [/[{}[\]]/, "delimiter.bracket"],
      [/[,:]/, "delimiter"],
    ],
  },
};
