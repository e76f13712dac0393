import { Range } from "monaco-editor/editor";
import { editor } from "./setup/monaco.ts";

/** A part of a text, by offsets. */
export interface LitOffsets {
  readonly start: number;
  readonly end: number;
  /** Whether the caret goes there, too. */
  readonly isSought?: boolean;
}

/** Lights up one part of what an editor shows at a time. */
export function createLights(view: editor.IStandaloneCodeEditor): { show(range: LitOffsets | null): void } {
  const lit = view.createDecorationsCollection();
  return {
    show(range) {
      const model = view.getModel();
      if (range === null || model === null) {
        lit.clear();
        return;
      }
      const start = model.getPositionAt(range.start);
      const end = model.getPositionAt(range.end);
      const at = Range.fromPositions(start, end);
      if (range.isSought === true) view.setSelection(at);
      lit.set([{ range: at, options: { className: "lit" } }]);
      view.revealRangeInCenterIfOutsideViewport(at, editor.ScrollType.Smooth);
    },
  };
}
