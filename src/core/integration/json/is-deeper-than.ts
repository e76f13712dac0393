/** Deeper than anything that API Gateway answers, and far from what makes a reader that recurses run out of stack. */
export const MOST_LEVELS = 64;

/** Whether objects and lists stand inside one another more than `levels` deep. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((part) => isDeeperThan(levels - 1, part));
}
