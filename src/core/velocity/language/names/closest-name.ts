import { editDistance } from "./edit-distance.ts";

/** Edits that still count as a slip of the hand: three, and no more than half of a short word. */
const slipsIn = (value: string) => Math.min(3, value.length / 2);

/**
 * The one among `values` that `text` most likely means, whatever its case; the first of several. `undefined` where none is
 * near: where more letters would have to change than `mostEdits` allows for a value.
 */
export function closestName(
  text: string,
  values: Iterable<string>,
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
