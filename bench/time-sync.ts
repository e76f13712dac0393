/** How long calls are counted for between two looks at the clock. */
const BATCH_MS = 1;

/**
 * Does something that ends at once again and again for at least so long. Gives the microseconds that one call took: in batches,
 * so that what takes a few microseconds is not timed together with the clock.
 */
export function timeSync(work: () => unknown, atLeastMs: number): number {
  const start = performance.now();
  let calls = 0;
  let batch = 1;
  let spent = 0;
  while (spent < atLeastMs) {
    for (let call = 0; call < batch; call++) work();
    calls += batch;
    const now = performance.now() - start;
    if (now - spent < BATCH_MS) batch *= 2;
    spent = now;
  }
  return (spent * 1_000) / calls;
}
