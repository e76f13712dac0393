/** A text with another one in place of what is selected in it, and where the caret stands afterwards. */
export interface Insertion {
  readonly text: string;
  readonly caret: number;
}

/** Inserts a piece where the caret is; over what is selected. */
export function insertAtCaret(
  { value, selectionStart, selectionEnd }: Pick<HTMLTextAreaElement, "value" | "selectionStart" | "selectionEnd">,
  piece: string,
): Insertion {
  return {
    text: value.slice(0, selectionStart) + piece + value.slice(selectionEnd),
    caret: selectionStart + piece.length,
  };
}
