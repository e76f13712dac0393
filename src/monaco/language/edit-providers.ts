import type { editor, languages } from "monaco-editor/editor";
import type { Diagnostic } from "../../core/velocity/language/diagnostics/diagnostic.ts";
import type { Fix } from "../../core/velocity/language/edits/edit.ts";
import { formatTemplate } from "../../core/velocity/language/edits/format-template.ts";
import { renameVariable, variableAt } from "../../core/velocity/language/edits/rename-variable.ts";
import { toRange, toTextEdit, toWorkspaceEdit } from "./ranges.ts";
import { diagnosticsOf, readModel } from "./read-model.ts";

/** Renames a variable wherever it stands. */
export const RENAME_PROVIDER: languages.RenameProvider = {
  resolveRenameLocation(model, position) {
    const variable = variableAt(readModel(model).parsed, model.getOffsetAt(position));
    if (variable !== null) return { range: toRange(model, variable), text: variable.name };
    const nowhere = toRange(model, { start: 0, end: 0 });
    return { range: nowhere, text: "", rejectReason: "Only a variable that the template sets can be renamed." };
  },
  provideRenameEdits(model, position, next) {
    const renamed = renameVariable(readModel(model).parsed, model.getOffsetAt(position), next);
    return "edits" in renamed ? toWorkspaceEdit(model, renamed.edits) : { edits: [], rejectReason: renamed.problem };
  },
};

/** Puts the blanks in directives in order. */
export const FORMAT_PROVIDER: languages.DocumentFormattingEditProvider = {
  displayName: "Template",
  provideDocumentFormattingEdits: (model) =>
    formatTemplate(readModel(model).parsed).map((edit) => toTextEdit(model, edit)),
};

/** Mends what is said of the place where the caret is. */
export const FIX_PROVIDER: languages.CodeActionProvider = {
  provideCodeActions(model, range) {
    const start = model.getOffsetAt(range.getStartPosition());
    const end = model.getOffsetAt(range.getEndPosition());
    const actions = diagnosticsOf(model)
      .filter(hasFix)
      .filter((diagnostic) => diagnostic.start <= end && start <= diagnostic.end)
      .map(({ fix }) => toAction(model, fix));
    return { actions, dispose: () => undefined };
  },
};

function hasFix(diagnostic: Diagnostic): diagnostic is Diagnostic & { readonly fix: Fix } {
  return diagnostic.fix !== undefined;
}

function toAction(model: editor.ITextModel, { title, edits }: Fix): languages.CodeAction {
  return { title, kind: "quickfix", isPreferred: true, edit: toWorkspaceEdit(model, edits) };
}
