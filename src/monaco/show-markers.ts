import { MarkerSeverity } from "monaco-editor/editor";
import type { EditorMarker } from "./editor-marker.ts";
import { editor } from "./setup/monaco.ts";

const SEVERITIES = {
  error: MarkerSeverity.Error,
  warning: MarkerSeverity.Warning,
  info: MarkerSeverity.Info,
} satisfies Record<EditorMarker["severity"], MarkerSeverity>;

/** Replaces the model's markers: underlined in the text, listed by F8, read out in the hover. */
export function showMarkers(model: editor.ITextModel, markers: readonly EditorMarker[]): void {
  editor.setModelMarkers(
    model,
    "gatewright",
    markers.map((marker) => toMarkerData(model, marker)),
  );
}

function toMarkerData(model: editor.ITextModel, { severity, message, start, end }: EditorMarker): editor.IMarkerData {
  // What is found may be of the text of a moment ago; where nothing stands, one character is underlined.
  const from = model.getPositionAt(start);
  const to = model.getPositionAt(Math.max(end, start + 1));
  return {
    severity: SEVERITIES[severity],
    message,
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  };
}
