import { TabFocus } from "monaco-editor/editor/browser/config/tabFocus";
import { disposeAll } from "./disposables.ts";
import type { editor } from "./setup/monaco.ts";

/** Where the caret is, counted from 1, and what Tab does there. */
export interface EditorPlace {
  readonly line: number;
  readonly column: number;
  /** From 0, in characters of the text. */
  readonly offset: number;
  /** Whether somebody is in the editor; else the caret merely stands there. */
  readonly isFocused: boolean;
  /** Whether Tab goes to the next control of the page; else it indents. */
  readonly isTabLeaving: boolean;
}

/** Tells where the caret is as it moves. Gives what ends it. */
export function reportPlace(view: editor.IStandaloneCodeEditor, report: (place: EditorPlace) => void): () => void {
  const tell = () => {
    const position = view.getPosition();
    if (position === null) return;
    report({
      line: position.lineNumber,
      column: position.column,
      offset: view.getModel()?.getOffsetAt(position) ?? 0,
      isFocused: view.hasTextFocus(),
      isTabLeaving: TabFocus.getTabFocusMode(),
    });
  };
  return disposeAll(
    view.onDidChangeCursorPosition(tell),
    view.onDidChangeModel(tell),
    view.onDidFocusEditorText(tell),
    view.onDidBlurEditorText(tell),
    TabFocus.onDidChangeTabFocus(tell),
  );
}
