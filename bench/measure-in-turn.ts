import { median } from "./median.ts";

/** Takes several figures in turn, round by round, so that a busy machine slows all alike. Gives the median of each. */
export async function measureInTurn(
  measures: readonly (() => Promise<number>)[],
  rounds: number,
): Promise<readonly number[]> {
  const figures = measures.map((measure) => ({ measure, taken: new Array<number>() }));
  for (let round = 0; round < rounds; round++) {
    for (const { measure, taken } of figures) taken.push(await measure());
  }
  return figures.map(({ taken }) => median(taken));
}
