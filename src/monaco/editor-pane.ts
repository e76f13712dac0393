import { disposeAll } from "./disposables.ts";
import { createEchoFilter } from "./echo-filter.ts";
import type { EditorMarker } from "./editor-marker.ts";
import { editor } from "./setup/monaco.ts";
import { showMarkers } from "./show-markers.ts";
import { createTemplateModel, replaceText } from "./template-model.ts";

/** What an editor shows besides its text. */
export interface EditorDress {
  readonly language: "velocity" | "json";
  readonly label: string;
  readonly theme: "light" | "dark";
  readonly readOnly: boolean;
}

/** One Monaco editor with its model. */
export interface EditorPane {
  /** Takes a text from outside over; a text that the user's typing reported is known already. */
  setValue(value: string): void;
  /** The theme is Monaco's for the whole page: the last editor that sets it wins. */
  setDress(dress: EditorDress): void;
  setMarkers(markers: readonly EditorMarker[]): void;
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
  tabSize: 2,
  // Monaco's colours do not reach the menu in a shadow tree.
  useShadowDOM: false,
  // Words of the text would pop up in plain text and take the Enter that ends a line.
  wordBasedSuggestions: "off",
  wordWrap: "on",
  wrappingIndent: "indent",
};

interface EditorContent {
  readonly value: string;
  readonly dress: EditorDress;
  /** Called at each change that the user makes, never for a text from outside. */
  readonly onChange: (value: string) => void;
}

/** Puts an editor into `container` and fills it. */
export function createEditorPane(container: HTMLElement, { value, dress, onChange }: EditorContent): EditorPane {
  const model = createTemplateModel(value, dress.language);
  const view = editor.create(container, { ...OPTIONS, ...toOptions(dress), model });
  const echoes = createEchoFilter();
  let fromOutside = false;
  const typing = model.onDidChangeContent(() => {
    if (fromOutside) return;
    const typed = model.getValue();
    echoes.sent(typed);
    onChange(typed);
  });
  const markers = { dispose: () => showMarkers(model, []) };

  return {
    setValue(next) {
      if (echoes.isEcho(next)) return;
      fromOutside = true;
      replaceText(model, next);
      fromOutside = false;
    },
    setDress(next) {
      editor.setModelLanguage(model, next.language);
      view.updateOptions(toOptions(next));
      editor.setTheme(next.theme);
    },
    setMarkers: (next) => showMarkers(model, next),
    dispose: disposeAll(model, view, markers, typing),
  };
}

function toOptions({ label, readOnly }: EditorDress): editor.IEditorOptions {
  return { ariaLabel: label, readOnly };
}
