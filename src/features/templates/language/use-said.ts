import { useMemo } from "react";
import { applyEdits, type Fix } from "../../../core/velocity/language/edits/edit.ts";
import type { EditorMarker } from "../../../monaco/editor-marker.ts";
import { toMarkers } from "../../../monaco/to-markers.ts";
import { useDraftState } from "../../../state/draft-context.ts";
import { useFindings } from "../../../state/use-derived.ts";
import type { Message } from "../../../ui/messages/message-line.tsx";
import { toMessages } from "./to-messages.ts";
import type { Diagnosed } from "./use-diagnostics.ts";

interface TemplateText {
  readonly text: string;
  readonly edit: (text: string) => void;
  readonly diagnosed: Diagnosed;
}

/** What is said of a template: where in the editor, and in words above it. A fix works on the text that it was made for. */
export function useSaid({ text, edit, diagnosed }: TemplateText): {
  readonly markers: readonly EditorMarker[];
  readonly messages: readonly Message[];
} {
  const { history } = useDraftState();
  const findings = useFindings("requestTemplates");
  const markers = useMemo(() => toMarkers(diagnosed.text, diagnosed.diagnostics), [diagnosed]);
  const apply = ({ title, edits }: Fix) => {
    if (text !== diagnosed.text) return;
    history.remember(title);
    edit(applyEdits(text, edits));
  };
  return { markers, messages: toMessages(diagnosed, { findings, apply }) };
}
