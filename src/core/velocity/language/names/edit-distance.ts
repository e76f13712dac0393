/** Levenshtein's distance. What both begin and end with is no edit, and is not looked at. */
export function editDistance(from: string, to: string): number {
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
