/** Edits that still count as a slip of the hand: three, and no more than half of a short word. */
const slipsIn = (value: string) => Math.min(3, value.length / 2);

/**
 * The one among `values` that `text` most likely means, whatever its case; the first of several. `undefined` where none is
 * near: where more letters would have to change than `mostEdits` allows for a value.
 */
export function closestTo(
  text: string,
  values: readonly string[],
  mostEdits: (value: string) => number = slipsIn,
): string | undefined {
  if (text.length > 100) return undefined;
  const written = text.toUpperCase();
  let nearest: { value: string; edits: number } | undefined;
  for (const value of values) {
    const most = Math.min(mostEdits(value), nearest === undefined ? Infinity : nearest.edits - 1);
    if (Math.abs(value.length - text.length) > most) continue;
    const edits = editDistance(written, value.toUpperCase());
    if (edits <= most) nearest = { value, edits };
  }
  return nearest?.value;
}

/** Levenshtein's distance. What both begin and end with is no edit, and is not looked at. */
function editDistance(from: string, to: string): number {
  let start = 0;
  while (start < from.length && from[start] === to[start]) start++;
  let end = 0;
  const longest = Math.min(from.length, to.length) - start;
  while (end < longest && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  return countEdits(from.slice(start, from.length - end), to.slice(start, to.length - end));
}

/** One row of the table at a time. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      const replace = (row[column - 1] ?? 0) + (from[index] === to[column - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
