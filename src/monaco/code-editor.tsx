import { useEffect, useEffectEvent, useRef } from "react";
import type { EditorMarker } from "./editor-marker.ts";
import { createEditorPane, type EditorPane } from "./editor-pane.ts";

export interface CodeEditorProps {
  value: string;
  /** Each change that the user makes, at once; never a value that came in through `value`. */
  onChange: (value: string) => void;
  language: "velocity" | "json";
  /** What assistive technology calls the editor. */
  label: string;
  theme: "light" | "dark";
  markers?: readonly EditorMarker[];
  readOnly?: boolean;
}

const NO_MARKERS: readonly EditorMarker[] = [];

/**
 * A code editor that fills its container, which has to have a height. Import it lazily: it brings all of Monaco. One
 * editor is one document with one undo history, so give it a `key` where another document may take the place.
 */
export function CodeEditor({
  value,
  onChange,
  language,
  label,
  theme,
  markers = NO_MARKERS,
  readOnly = false,
}: CodeEditorProps) {
  const container = useRef<HTMLDivElement>(null);
  const pane = useRef<EditorPane>(null);
  const report = useEffectEvent(onChange);
  const create = useEffectEvent((parent: HTMLElement) =>
    createEditorPane(parent, { value, dress: { language, label, theme, readOnly }, onChange: report }),
  );

  useEffect(() => {
    if (!container.current) return;
    const created = create(container.current);
    pane.current = created;
    return () => created.dispose();
  }, []);
  useEffect(() => pane.current?.setValue(value), [value]);
  useEffect(() => {
    pane.current?.setDress({ language, label, theme, readOnly });
    pane.current?.setMarkers(markers);
  }, [language, label, theme, readOnly, markers]);

  return <div ref={container} style={{ height: "100%" }} />;
}
