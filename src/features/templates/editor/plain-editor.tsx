import { useImperativeHandle, useRef, type RefObject } from "react";
import type { CodeEditorHandle } from "../../../monaco/code-editor.tsx";

export interface PlainEditorProps {
  readonly label: string;
  readonly text: string;
  readonly edit: (text: string) => void;
  readonly editor: RefObject<CodeEditorHandle | null>;
  /** Why it stands there. */
  readonly note: string;
}

/** Stands where the code editor is not there: as large, and as good for everything but colours and completion. */
export function PlainEditor({ label, text, edit, editor, note }: PlainEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(editor, () => ({ focus: () => area.current?.focus() }), []);
  return (
    <>
      <p className="template-note">{note}</p>
      <textarea
        ref={area}
        className="template-plain"
        aria-label={label}
        value={text}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => edit(event.currentTarget.value)}
      />
    </>
  );
}
