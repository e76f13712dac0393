import { languages } from "monaco-editor/editor";
import { COMPLETION_PROVIDER } from "./completion-provider.ts";
import { FIX_PROVIDER, FORMAT_PROVIDER, RENAME_PROVIDER } from "./edit-providers.ts";
import { HOVER_PROVIDER } from "./hover-provider.ts";
import { SEMANTIC_TOKENS_PROVIDER } from "./semantic-tokens-provider.ts";
import { SIGNATURE_PROVIDER } from "./signature-provider.ts";
import { FOLDING_PROVIDER, HIGHLIGHT_PROVIDER, SYMBOL_PROVIDER } from "./structure-providers.ts";

/** Gives Monaco what the language service knows of templates. */
export function registerLanguage(id: string): void {
  languages.registerCompletionItemProvider(id, COMPLETION_PROVIDER);
  languages.registerHoverProvider(id, HOVER_PROVIDER);
  languages.registerSignatureHelpProvider(id, SIGNATURE_PROVIDER);
  languages.registerFoldingRangeProvider(id, FOLDING_PROVIDER);
  languages.registerDocumentHighlightProvider(id, HIGHLIGHT_PROVIDER);
  languages.registerDocumentSymbolProvider(id, SYMBOL_PROVIDER);
  languages.registerRenameProvider(id, RENAME_PROVIDER);
  languages.registerDocumentFormattingEditProvider(id, FORMAT_PROVIDER);
  languages.registerDocumentSemanticTokensProvider(id, SEMANTIC_TOKENS_PROVIDER);
  languages.registerCodeActionProvider(id, FIX_PROVIDER);
}
