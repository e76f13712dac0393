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
  editor.setModelMarkers(model, "gatewright", markers.map(toMarkerData));
}

function toMarkerData(marker: EditorMarker): editor.IMarkerData {
  return {
    severity: SEVERITIES[marker.severity],
    message: marker.message,
    startLineNumber: marker.line,
    startColumn: marker.column,
    endLineNumber: marker.endLine,
    endColumn: marker.endColumn,
  };
}
