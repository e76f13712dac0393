/**
 * Does something again and again for at least so long. Gives the microseconds of processor time that one call took, garbage
 * collection included: unlike a clock's they say the same on a busy machine. What a call gives is let go at once, so that
 * nothing but the work itself is collected around.
 */
export function timeCpu(work: () => unknown, atLeastMs: number): number {
  const start = performance.now();
  const before = process.cpuUsage();
  let calls = 0;
  do {
    work();
    calls++;
  } while (performance.now() - start < atLeastMs);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
