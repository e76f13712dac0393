import { disposeAll } from "./disposables.ts";
import { createEchoFilter } from "./echo-filter.ts";
import type { editor } from "./setup/monaco.ts";
import { showMarkers } from "./show-markers.ts";
import { createTemplateModel, replaceText } from "./template-model.ts";

/** A text with its undo history, and where its reader was when another took its place. */
export interface OpenDocument {
  readonly model: editor.ITextModel;
  /** Takes a text from outside over; a text that typing reported is known already. */
  take(value: string): void;
  enter(view: editor.ICodeEditor): void;
  leave(view: editor.ICodeEditor): void;
  dispose(): void;
}

interface DocumentContent {
  readonly value: string;
  readonly language: string;
  readonly onChange: (value: string) => void;
}

/** Opens a text; `dispose` closes it. */
export function createOpenDocument({ value, language, onChange }: DocumentContent): OpenDocument {
  const model = createTemplateModel(value, language);
  const echoes = createEchoFilter();
  /** As the page has it, which may mix line ends where the model does not. */
  let text = value;
  let isFromOutside = false;
  let place: editor.ICodeEditorViewState | null = null;
  const typing = model.onDidChangeContent(() => {
    if (isFromOutside) return;
    text = model.getValue();
    echoes.sent(text);
    onChange(text);
  });
  const markers = { dispose: () => showMarkers(model, []) };

  return {
    model,
    take(next) {
      if (echoes.isEcho(next) || next === text) return;
      text = next;
      isFromOutside = true;
      replaceText(model, next);
      isFromOutside = false;
    },
    enter(view) {
      view.setModel(model);
      if (place !== null) view.restoreViewState(place);
    },
    leave(view) {
      place = view.saveViewState();
    },
    dispose: disposeAll(model, markers, typing),
  };
}
