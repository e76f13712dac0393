import { languages } from "monaco-editor/editor";
import { completeAt } from "../../core/velocity/language/completion/complete-at.ts";
import type { Completion } from "../../core/velocity/language/completion/completion.ts";
import { toRange } from "./ranges.ts";
import { readModel } from "./read-model.ts";

const KINDS = {
  directive: languages.CompletionItemKind.Keyword,
  variable: languages.CompletionItemKind.Variable,
  property: languages.CompletionItemKind.Property,
  method: languages.CompletionItemKind.Method,
  value: languages.CompletionItemKind.Value,
  template: languages.CompletionItemKind.Snippet,
} satisfies Record<Completion["kind"], languages.CompletionItemKind>;

/** Offers in Monaco what can stand at the caret. */
export const COMPLETION_PROVIDER: languages.CompletionItemProvider = {
  triggerCharacters: ["$", "#", ".", "{", "!", "'", '"', "[", "("],
  provideCompletionItems(model, position) {
    const { parsed, surroundings } = readModel(model);
    const completions = completeAt(parsed, model.getOffsetAt(position), surroundings);
    return {
      suggestions: completions.map((completion, index) => ({
        ...toItem(completion, index),
        range: toRange(model, completion),
      })),
    };
  },
};

function toItem(completion: Completion, index: number): Omit<languages.CompletionItem, "range"> {
  const { kind, label, snippet, detail, documentation } = completion;
  return {
    kind: KINDS[kind],
    label,
    detail,
    ...(documentation !== undefined && { documentation }),
    // In the order in which they are offered: what is most useful comes first.
    sortText: String(index).padStart(4, "0"),
    insertText: snippet,
    // In the quotes of an argument there is more to choose from.
    ...(snippet.endsWith("('$1')") && { command: { id: "editor.action.triggerSuggest", title: "Suggest" } }),
    // Enter ends the line after a word that is typed whole, but for snippets Monaco does not look at that.
    insertTextRules: snippet.includes("$")
      ? languages.CompletionItemInsertTextRule.InsertAsSnippet
      : languages.CompletionItemInsertTextRule.None,
  };
}
