import { useMemo, type KeyboardEvent } from "react";
import { MOST_TRACED, type Origin } from "../../../state/simulation/job.ts";
import { toPieces, type Piece } from "./to-pieces.ts";

interface TracedBodyProps {
  readonly text: string;
  readonly origins: readonly Origin[];
  /** The index of the origin that is followed; `null` for none. */
  readonly followed: number | null;
  /** Whether a piece comes from where the caret is in the template. */
  readonly isLit: (origin: Origin) => boolean;
  readonly follow: (origin: number | null) => void;
}

/**
 * A text whose pieces know where they come from: a click follows one to its place in the template, and so do the arrow
 * keys from piece to piece.
 */
export function TracedBody({ text, origins, followed, isLit, follow }: TracedBodyProps) {
  const shown = text.slice(0, MOST_TRACED);
  const pieces = useMemo(() => toPieces(shown, origins), [shown, origins]);
  const traced = useMemo(() => pieces.flatMap(({ origin }) => origin ?? []), [pieces]);
  const step = (event: KeyboardEvent) => {
    const next = nextOf(event.key, traced, followed);
    if (next === undefined) return;
    event.preventDefault();
    follow(next);
  };
  return (
    <>
      {/* Holds one stop of the Tab key for all of its pieces. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <pre
        className="back-end-body"
        tabIndex={0}
        role="region"
        aria-label="Body that the back end gets"
        data-testid="back-end-body"
        onKeyDown={step}
        onClick={({ target }) => follow(originOf(target))}
      >
        {pieces.map((piece) => (
          <PieceText key={piece.start} {...{ piece, origins, followed, isLit }} />
        ))}
      </pre>
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      {shown.length < text.length && (
        <p className="back-end-cut">
          The first {MOST_TRACED.toLocaleString("en")} of {text.length.toLocaleString("en")} characters.
        </p>
      )}
    </>
  );
}

interface PieceTextProps extends Pick<TracedBodyProps, "origins" | "followed" | "isLit"> {
  readonly piece: Piece;
}

function PieceText({ piece: { text, origin }, origins, followed, isLit }: PieceTextProps) {
  const from = origin === undefined ? undefined : origins[origin];
  if (from === undefined) return text;
  return (
    <span
      data-origin={origin}
      className={from.reads.length > 0 ? "piece piece-read" : "piece"}
      data-followed={origin === followed || undefined}
      data-lit={isLit(from) || undefined}
    >
      {text}
    </span>
  );
}

function originOf(target: EventTarget): number | null {
  const piece = target instanceof Element ? target.closest("[data-origin]") : null;
  const origin = piece?.getAttribute("data-origin");
  return origin === null || origin === undefined ? null : Number(origin);
}

/** The piece that a key leads to; `undefined` for another key. */
function nextOf(key: string, traced: readonly number[], followed: number | null): number | null | undefined {
  const at = followed === null ? -1 : traced.indexOf(followed);
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return traced[Math.min(at + 1, traced.length - 1)];
    case "ArrowLeft":
    case "ArrowUp":
      return traced[Math.max(at - 1, 0)];
    case "Home":
      return traced[0];
    case "End":
      return traced.at(-1);
    case "Escape":
      return followed === null ? undefined : null;
    default:
      return undefined;
  }
}
