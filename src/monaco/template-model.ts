import { Range } from "monaco-editor/editor";
import { minimalEdit } from "./minimal-edit.ts";
import { editor } from "./setup/monaco.ts";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * A model that gives back the text it got. Monaco would take a byte order mark away (so it gets one to take), and write
 * the platform's line ends into a text that has none yet: a template typed on Windows would render with CRLF.
 */
export function createTemplateModel(value: string, language: string): editor.ITextModel {
  const model = editor.createModel(value.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + value : value, language);
  model.setEOL(lineEndOf(value));
  return model;
}

/**
 * Puts a text from outside into the model as one edit, as small as can be: undo, folds and carets outlive it. Monaco
 * keeps one kind of line end a text, so a text that mixes them takes on the kind that it has more of.
 */
export function replaceText(model: editor.ITextModel, value: string): void {
  const eol = lineEndOf(value);
  if (eol !== lineEndOf(model.getEOL())) model.pushEOL(eol);
  const edit = minimalEdit(model.getValue(), value.replaceAll(/\r\n|\r|\n/g, model.getEOL()));
  if (edit === null) return;
  const range = Range.fromPositions(model.getPositionAt(edit.start), model.getPositionAt(edit.end));
  model.pushStackElement();
  model.pushEditOperations([], [{ range, text: edit.text }], () => null);
  model.pushStackElement();
}

function lineEndOf(text: string): editor.EndOfLineSequence {
  const crlf = text.match(/\r\n/g)?.length ?? 0;
  const all = text.match(/\r\n|\r|\n/g)?.length ?? 0;
  return crlf * 2 > all ? editor.EndOfLineSequence.CRLF : editor.EndOfLineSequence.LF;
}
