import { languages, Range } from "monaco-editor/editor";
import { completeTemplate, type Completion } from "./complete-template.ts";

const KINDS = {
  directive: languages.CompletionItemKind.Keyword,
  variable: languages.CompletionItemKind.Variable,
  property: languages.CompletionItemKind.Property,
  method: languages.CompletionItemKind.Method,
} satisfies Record<Completion["kind"], languages.CompletionItemKind>;

/** Offers in Monaco what `completeTemplate` knows. */
export const COMPLETION_PROVIDER: languages.CompletionItemProvider = {
  triggerCharacters: ["$", "#", ".", "{", "!"],
  provideCompletionItems(model, position) {
    const { lineNumber, column } = position;
    const before = model.getValueInRange(new Range(1, 1, lineNumber, column));
    const { startColumn } = model.getWordUntilPosition(position);
    const range = new Range(lineNumber, startColumn, lineNumber, column);
    return { suggestions: completeTemplate(before).map((completion) => ({ ...toItem(completion), range })) };
  },
};

function toItem({ kind, label, snippet, detail }: Completion): Omit<languages.CompletionItem, "range"> {
  return {
    kind: KINDS[kind],
    label,
    detail,
    insertText: snippet,
    // Enter ends the line after a word that is typed whole, but for snippets Monaco does not look at that.
    insertTextRules: snippet.includes("$")
      ? languages.CompletionItemInsertTextRule.InsertAsSnippet
      : languages.CompletionItemInsertTextRule.None,
  };
}
