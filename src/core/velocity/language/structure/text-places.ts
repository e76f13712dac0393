/** A place in a text; lines and columns count from 1, a column is a UTF-16 unit. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where each line of a text begins. `\n`, `\r\n` and `\r` end one. */
export function lineStartsOf(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
}

/** The place of an offset, by the beginnings of the lines. */
export function placeIn(lineStarts: readonly number[], offset: number): TextPlace {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
