import { type editor, type languages, Range } from "monaco-editor/editor";
import type { Edit } from "../../core/velocity/language/edits/edit.ts";

/** Offsets of a model's text as a range of lines and columns. */
export function toRange(
  model: editor.ITextModel,
  { start, end }: { readonly start: number; readonly end: number },
): Range {
  return Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
}

/** An edit as Monaco makes it in a model. */
export function toTextEdit(model: editor.ITextModel, edit: Edit): languages.TextEdit {
  return { range: toRange(model, edit), text: edit.text };
}

/** Edits of one model as what a code action or a rename does. */
export function toWorkspaceEdit(model: editor.ITextModel, edits: readonly Edit[]): languages.WorkspaceEdit {
  return {
    edits: edits.map((edit) => ({
      resource: model.uri,
      versionId: model.getVersionId(),
      textEdit: toTextEdit(model, edit),
    })),
  };
}
