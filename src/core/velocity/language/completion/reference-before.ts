/** So far back a reference may begin. */
const LONGEST = 2000;

/**
 * The reference that ends at an offset, from its `$` on: `$input.path('$.a').b`. It goes back over what stands in brackets
 * and quotes. `null` where there is none.
 */
export function referenceBefore(text: string, end: number): string | null {
  const lineStart = Math.max(text.lastIndexOf("\n", end - 1), text.lastIndexOf("\r", end - 1)) + 1;
  const least = Math.max(lineStart, end - LONGEST);
  let at = end - 1;
  while (at >= least) {
    const unit = text.charAt(at);
    if (unit === "$") return text.slice(at, end);
    if (unit === ")" || unit === "]") at = openOf(text, at, least);
    else if (!/[\w.\-{!]/.test(unit)) return null;
    at--;
  }
  return null;
}

/** Where the bracket opens that closes at an offset, whatever stands in quotes; before `least` where it does not. */
function openOf(text: string, close: number, least: number): number {
  let depth = 0;
  for (let at = close; at >= least; at--) {
    const unit = text.charAt(at);
    if (unit === '"' || unit === "'") at = text.lastIndexOf(unit, at - 1);
    else if (unit === ")" || unit === "]") depth++;
    else if ((unit === "(" || unit === "[") && --depth === 0) return at;
  }
  return -1;
}
