/** Edits that still count as a slip of the hand. */
const MOST_EDITS = 3;

/** The one among `values` that `text` most likely means, or `undefined` where none is near. */
export function closestTo(text: string, values: readonly string[]): string | undefined {
  if (text.length > 100) return undefined;
  const [nearest] = values
    .map((value) => ({ value, edits: editDistance(text.toUpperCase(), value.toUpperCase()) }))
    .filter(({ edits, value }) => edits <= Math.min(MOST_EDITS, value.length / 2))
    .toSorted((a, b) => a.edits - b.edits);
  return nearest?.value;
}

/** Levenshtein's distance, one row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, char] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      const replace = (row[column - 1] ?? 0) + (char === to[column - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
