import type { Diagnostic } from "../core/velocity/language/diagnostics/diagnostic.ts";
import { lineStartsOf, placeIn } from "../core/velocity/language/structure/text-places.ts";
import type { EditorMarker } from "./editor-marker.ts";

/** What is said of a text, as markers at its lines and columns. */
export function toMarkers(text: string, diagnostics: readonly Diagnostic[]): readonly EditorMarker[] {
  const lineStarts = lineStartsOf(text);
  return diagnostics.map(({ severity, message, start, end }) => {
    const from = placeIn(lineStarts, start);
    const to = placeIn(lineStarts, end);
    return {
      severity,
      message,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    };
  });
}
