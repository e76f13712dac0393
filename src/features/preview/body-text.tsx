import { memo, useMemo } from "react";
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
    <pre data-testid="request-body">
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
