/** About a screenful; a browser lays out and paints only the pieces that are in sight. */
const PIECE = 4_000;

/**
 * Cuts a long text into pieces that join to the same text: at line ends where there are any, so that what is typed in one
 * line leaves the other pieces as they are, else within the line.
 */
export function cutBody(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > PIECE) {
    const lineEnd = text.lastIndexOf("\n", start + PIECE - 1) + 1;
    const end = lineEnd > start ? lineEnd : start + PIECE;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return [...pieces, text.slice(start)];
}
