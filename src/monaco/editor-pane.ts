import type { EditorMarker } from "./editor-marker.ts";
import type { Surroundings } from "../core/velocity/language/surroundings.ts";
import { setSurroundings } from "./language/read-model.ts";
import { reportPlace, type EditorPlace } from "./editor-place.ts";
import { createLights, type LitOffsets } from "./lights.ts";
import { createOpenDocument, type OpenDocument } from "./open-document.ts";
import type { EditorTheme } from "./setup/editor-themes.ts";
import { editor } from "./setup/monaco.ts";
import { showMarkers } from "./show-markers.ts";

/** What an editor shows besides its text. */
export interface EditorDress {
  readonly language: "velocity" | "json";
  readonly label: string;
  readonly theme: EditorTheme;
  readonly readOnly: boolean;
}

/** One Monaco editor. It shows one document at a time and keeps the undo history, caret and folds of the others. */
export interface EditorPane {
  /** Shows a document, and takes its text over where it comes from outside; what typing reported is known already. */
  show(id: string, value: string): void;
  /** Forgets the documents that are none of these. */
  retain(ids: readonly string[]): void;
  /** The theme is Monaco's for the whole page: the last editor that sets it wins. */
  setDress(dress: EditorDress): void;
  setMarkers(markers: readonly EditorMarker[]): void;
  /** Lights up a part of the text and brings it into sight; `null` for none. */
  light(range: LitOffsets | null): void;
  /** Where the template that is shown runs: what completes it and what is told of it depends on that. */
  setSurroundings(surroundings: Surroundings): void;
  focus(): void;
  dispose(): void;
}

const OPTIONS: editor.IStandaloneEditorConstructionOptions = {
  acceptSuggestionOnEnter: "smart",
  autoIndent: "full",
  automaticLayout: true,
  fixedOverflowWidgets: true,
  fontFamily: 'Monaco, Menlo, Consolas, "Courier Prime", monospace',
  fontSize: 13,
  insertSpaces: true,
  links: false,
  minimap: { enabled: false },
  padding: { top: 8, bottom: 8 },
  // Dimmed, the number of a last empty line would be hard to read.
  renderFinalNewline: "on",
  scrollBeyondLastLine: false,
  // Monaco's themes say nothing of it.
  "semanticHighlighting.enabled": true,
  tabSize: 2,
  // Monaco's colours do not reach the menu in a shadow tree.
  useShadowDOM: false,
  // Words of the text would pop up in plain text and take the Enter that ends a line.
  wordBasedSuggestions: "off",
  wordWrap: "on",
  wrappingIndent: "indent",
};

interface EditorReports {
  /** Called at each change that the user makes, never for a text from outside. */
  readonly onChange: (value: string) => void;
  readonly onPlace: (place: EditorPlace) => void;
}

/** Puts an editor into `container`; it is empty until a document is shown. */
export function createEditorPane(
  container: HTMLElement,
  dress: EditorDress,
  { onChange, onPlace }: EditorReports,
): EditorPane {
  const view = editor.create(container, { ...OPTIONS, ...toOptions(dress), model: null });
  const documents = new Map<string, OpenDocument>();
  let shown: OpenDocument | undefined;
  let surroundings: Surroundings = {};
  let { language } = dress;
  const stopReporting = reportPlace(view, onPlace);
  const lights = createLights(view);

  const open = (id: string, value: string): OpenDocument => {
    const created = createOpenDocument({ value, language, onChange });
    documents.set(id, created);
    return created;
  };
  const forget = (id: string, document: OpenDocument) => {
    documents.delete(id);
    if (document === shown) shown = undefined;
    document.dispose();
  };

  return {
    show(id, value) {
      const next = documents.get(id) ?? open(id, value);
      next.take(value);
      if (next === shown) return;
      shown?.leave(view);
      shown = next;
      setSurroundings(next.model, surroundings);
      next.enter(view);
    },
    retain(ids) {
      for (const [id, document] of documents) if (!ids.includes(id)) forget(id, document);
    },
    setDress(next) {
      ({ language } = next);
      for (const { model } of documents.values()) editor.setModelLanguage(model, language);
      view.updateOptions(toOptions(next));
      editor.setTheme(next.theme);
    },
    setMarkers: (next) => shown && showMarkers(shown.model, next),
    light: (range) => lights.show(range),
    setSurroundings(next) {
      surroundings = next;
      if (shown) setSurroundings(shown.model, next);
    },
    focus: () => view.focus(),
    dispose() {
      stopReporting();
      view.dispose();
      for (const [id, document] of documents) forget(id, document);
    },
  };
}

function toOptions({ label, readOnly }: EditorDress): editor.IEditorOptions {
  return { ariaLabel: label, readOnly };
}
