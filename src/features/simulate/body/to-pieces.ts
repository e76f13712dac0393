import type { Origin } from "../../../state/simulation/job.ts";

/** A piece of a text, and what it comes from where that is known. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  /** The index of its origin. */
  readonly origin?: number;
}

/** Cuts a text at its origins, which are in order and do not overlap; what lies between them has none. */
export function toPieces(text: string, origins: readonly Origin[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [origin, { start, end }] of origins.entries()) {
    if (start >= text.length) break;
    if (start > at) pieces.push({ start: at, text: text.slice(at, start) });
    const piece = text.slice(start, end);
    if (piece !== "") pieces.push({ start, text: piece, origin });
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at) });
  return pieces;
}
