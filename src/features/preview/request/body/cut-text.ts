/** About a screenful; a browser lays out and paints only the pieces that are in sight. */
const PIECE = 4_000;

/** A line end as JSON writes it. */
const LINE_END = "\\n";

/**
 * Cuts a long JSON text into pieces that join to the same text: after a line end within it where there is one, so that
 * what is typed in one line leaves the other pieces as they are.
 */
export function cutText(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > PIECE) {
    const end = pieceEnd(text, start);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return [...pieces, text.slice(start)];
}

function pieceEnd(text: string, start: number): number {
  const most = start + PIECE;
  const found = text.lastIndexOf(LINE_END, most - LINE_END.length);
  if (found >= start) return found + LINE_END.length;
  // Half of a pair cannot be drawn.
  return isHighSurrogate(text.charCodeAt(most - 1)) ? most - 1 : most;
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00;

const LINES = /(?:[^\\]|\\[^n])*(?:\\n?|$)/gs;

/** The lines of the text that a JSON string stands for, each with the `\n` that ends it; they join to the same text. */
export function escapedLines(text: string): string[] {
  return (text.match(LINES) ?? []).filter((line) => line !== "");
}
