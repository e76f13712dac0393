import { useEffect, useEffectEvent, useImperativeHandle, useRef, type Ref } from "react";
import type { Surroundings } from "../core/velocity/language/surroundings.ts";
import type { EditorMarker } from "./editor-marker.ts";
import { createEditorPane, type EditorPane } from "./editor-pane.ts";
import type { EditorPlace } from "./editor-place.ts";
import type { LitOffsets } from "./lights.ts";
import type { EditorTheme } from "./setup/editor-themes.ts";

/** What a page can ask of the editor. */
export interface CodeEditorHandle {
  focus(): void;
}

/** What the editor shows and whom it tells. */
export interface CodeEditorProps {
  /** Which of the documents is shown. Each has its own undo history, caret and folds for as long as it is open. */
  document: string;
  /** All that are open. */
  documents: readonly string[];
  /** The text of the one that is shown. */
  value: string;
  /** Each change that the user makes, at once; never a value that came in through `value`. */
  onChange: (value: string) => void;
  onPlace: (place: EditorPlace) => void;
  language: "velocity" | "json";
  /** What assistive technology calls the editor. */
  label: string;
  theme: EditorTheme;
  markers?: readonly EditorMarker[];
  /** What is lit up in the text and brought into sight. */
  lit?: LitOffsets | null;
  /** Where the template runs, as far as is known. */
  surroundings?: Surroundings;
  readOnly?: boolean;
  ref?: Ref<CodeEditorHandle>;
}

const NO_MARKERS: readonly EditorMarker[] = [];
const NO_SURROUNDINGS: Surroundings = {};

/** A code editor that fills its container, which has to have a height. Import it lazily: it brings all of Monaco. */
export function CodeEditor({
  document,
  documents,
  value,
  onChange,
  onPlace,
  language,
  label,
  theme,
  markers = NO_MARKERS,
  lit = null,
  surroundings = NO_SURROUNDINGS,
  readOnly = false,
  ref,
}: CodeEditorProps) {
  const container = useRef<HTMLDivElement>(null);
  const pane = useRef<EditorPane>(null);
  const changed = useEffectEvent(onChange);
  const moved = useEffectEvent(onPlace);
  const create = useEffectEvent((parent: HTMLElement) =>
    createEditorPane(parent, { language, label, theme, readOnly }, { onChange: changed, onPlace: moved }),
  );

  useEffect(() => {
    if (!container.current) return;
    const created = create(container.current);
    pane.current = created;
    return () => created.dispose();
  }, []);
  useEffect(() => pane.current?.show(document, value), [document, value]);
  useEffect(() => pane.current?.retain(documents), [documents]);
  useEffect(() => pane.current?.setSurroundings(surroundings), [surroundings]);
  useEffect(() => {
    pane.current?.setDress({ language, label, theme, readOnly });
    pane.current?.setMarkers(markers);
  }, [language, label, theme, readOnly, markers]);
  useEffect(() => pane.current?.light(lit), [lit]);
  useImperativeHandle(ref, () => ({ focus: () => pane.current?.focus() }), []);

  return <div ref={container} style={{ height: "100%" }} />;
}
