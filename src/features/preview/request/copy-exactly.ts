import type { ClipboardEvent, KeyboardEvent } from "react";

/** Each piece is a block, and between two blocks a browser copies a line end that the text has not. */
export function copyExactly(event: ClipboardEvent<HTMLElement>): void {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return;
  const selected = selection.getRangeAt(0);
  const text = selected.toString();
  // A selection that begins or ends outside may hold more than the request.
  if (text !== within(event.currentTarget, selected).toString()) return;
  event.clipboardData.setData("text/plain", text);
  event.preventDefault();
}

/** Selects the text of what has the focus, and nothing else of the page. */
export function selectOwnText(event: KeyboardEvent<HTMLElement>, text: Element | null): void {
  if (event.key !== "a" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || text === null) return;
  event.preventDefault();
  getSelection()?.selectAllChildren(text);
}

/** The part of the range that lies in the element. */
function within(element: Element, range: Range): Range {
  const part = range.cloneRange();
  if (!element.contains(range.startContainer)) part.setStart(element, 0);
  if (!element.contains(range.endContainer)) part.setEnd(element, element.childNodes.length);
  return part;
}
