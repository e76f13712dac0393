/** Work that is timed as often as it can be done. */
export type Work = () => unknown;

/** Does something again and again for at least so long. Gives the microseconds that one call took. */
export async function timeRound(work: Work, atLeastMs: number): Promise<number> {
  const start = performance.now();
  let calls = 0;
  let spent = 0;
  while (spent < atLeastMs) {
    await work();
    calls++;
    spent = performance.now() - start;
  }
  return (spent * 1_000) / calls;
}
