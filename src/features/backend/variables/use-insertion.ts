import { useRef, type RefObject } from "react";
import { insertAtCaret } from "./insert-at-caret.ts";

interface Insertion {
  /** For the element around the field. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly insert: (piece: string) => void;
}

/** Inserts into the text field in a frame where its caret last was, and puts the caret behind it. */
export function useInsertion(edit: (text: string) => void): Insertion {
  const frame = useRef<HTMLDivElement>(null);
  const insert = (piece: string) => {
    const textarea = frame.current?.querySelector("textarea");
    if (!textarea) return;
    const { text, caret } = insertAtCaret(textarea, piece);
    edit(text);
    // Once the text is on the page, and the menu has given its focus back.
    setTimeout(() => {
      textarea.focus();
      textarea.setSelectionRange(caret, caret);
    });
  };
  return { frame, insert };
}
