import { memo, useMemo } from "react";
import { cutText } from "./cut-text.ts";

/** The body as it is sent, to the letter. It changes with every key, so that only the pieces that differ are drawn anew. */
export function ExactBody({ body }: { body: string }) {
  const pieces = useMemo(() => cutText(body), [body]);
  return pieces.map((text, index) => (
    // Pieces have no identity but their place.
    // oxlint-disable-next-line react/no-array-index-key
    <Piece key={index} text={text} />
  ));
}

const Piece = memo(function Piece({ text }: { text: string }) {
  return <span className="request-piece">{text}</span>;
});
