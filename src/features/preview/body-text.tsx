import { memo, useMemo, type ClipboardEvent } from "react";
import { cutBody } from "./cut-body.ts";
import { prettyBody } from "./render-request.ts";

interface BodyTextProps {
  readonly body: string;
  readonly form: "pretty" | "exact";
}

/** The request's body. It changes with every key, so that only the pieces that differ are drawn anew. */
export function BodyText({ body, form }: BodyTextProps) {
  const pieces = useMemo(() => cutBody(form === "exact" ? body : prettyBody(body)), [body, form]);
  return (
    <pre data-testid="request-body" onCopy={copyExactly}>
      {pieces.map((piece, index) => (
        // Pieces have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <Piece key={index} text={piece} />
      ))}
    </pre>
  );
}

const Piece = memo(function Piece({ text }: { text: string }) {
  return <span className="request-piece">{text}</span>;
});

/** Each piece is a block, and between two blocks a browser copies a line end that the text has not. */
function copyExactly(event: ClipboardEvent<HTMLElement>): void {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return;
  const selected = selection.getRangeAt(0);
  const text = selected.toString();
  // A selection that begins or ends outside may hold more than the body.
  if (text !== within(event.currentTarget, selected).toString()) return;
  event.clipboardData.setData("text/plain", text);
  event.preventDefault();
}

/** The part of the range that lies in the element. */
function within(element: Element, range: Range): Range {
  const part = range.cloneRange();
  if (!element.contains(range.startContainer)) part.setStart(element, 0);
  if (!element.contains(range.endContainer)) part.setEnd(element, element.childNodes.length);
  return part;
}
