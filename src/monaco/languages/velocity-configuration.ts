import type { languages } from "monaco-editor/editor";

const OPENS = /^\s*#(?:\{(?:if|foreach|define|macro)\}|(?:if|foreach|define|macro)\b)(?!.*#(?:\{end\}|end\b))/;
const CLOSES = /^\s*#(?:\{end\}|end\b)/;
const INDENTS_NEXT = new RegExp(
  `${OPENS.source}|^\\s*#(?:\\{else\\}|else(?:if)?\\b)(?!.*#(?:\\{end\\}|end\\b))|[[{(]\\s*$`,
);
const OUTDENTS = /^\s*(?:#(?:\{(?:end|else)\}|(?:end|else|elseif)\b)|[\]})])/;

/** How a mapping template is edited: comments, pairs, folds and indentation. A block on one line opens nothing. */
export const VELOCITY_CONFIGURATION: languages.LanguageConfiguration = {
  comments: { lineComment: "##", blockComment: ["#*", "*#"] },
  brackets: [
    ["{", "}"],
    ["[", "]"],
    ["(", ")"],
    ["#if", "#end"],
    ["#foreach", "#end"],
    ["#define", "#end"],
    ["#if", "#{end}"],
    ["#foreach", "#{end}"],
    ["#define", "#{end}"],
  ],
  // Colours by depth would hide those of directives and references.
  colorizedBracketPairs: [],
  autoClosingPairs: [
    { open: "{", close: "}" },
    { open: "[", close: "]" },
    { open: "(", close: ")" },
    { open: '"', close: '"', notIn: ["string", "comment"] },
    { open: "'", close: "'", notIn: ["string", "comment"] },
    { open: "#*", close: "*#", notIn: ["string", "comment"] },
    { open: "#[[", close: "]]#", notIn: ["string", "comment"] },
  ],
  surroundingPairs: ["{}", "[]", "()", '""', "''"].map(([open = "", close = ""]) => ({ open, close })),
  folding: { markers: { start: OPENS, end: CLOSES } },
  indentationRules: { increaseIndentPattern: INDENTS_NEXT, decreaseIndentPattern: OUTDENTS },
  // A reference's identifiers hold hyphens: `$elem.partition-key` has two words.
  wordPattern: /-?\d+(?:\.\d+)?|[a-zA-Z_][\w-]*/,
};
