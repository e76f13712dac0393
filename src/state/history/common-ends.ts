/** How many characters (UTF-16 units) two texts have in common at their start and, beyond those, at their end. */
export function commonEnds(one: string, other: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && isSameFromEnd(one, other, end)) end += 1;
  return { start, end };
}

function isSameFromEnd(one: string, other: string, end: number): boolean {
  return one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end);
}
