import { closestTo } from "../../core/integration/closest-to.ts";

/** The candidate that a mistyped word of a command line most likely means, or `undefined`: one letter in four may be wrong. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return closestTo(word, candidates, () => Math.max(1, Math.floor(word.length / 4)));
}
