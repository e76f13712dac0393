import { median } from "./median.ts";

const WARM_UP_MS = 1_000;
const ROUND_MS = 150;
const ROUNDS = 15;

/** Work that is timed as often as it can be done. */
type Work = () => Promise<unknown>;

/**
 * Times two ways to do the same thing, turn by turn, so that a busy machine slows both alike. Gives the median round of
 * each, in microseconds a call, after a warm-up.
 */
export async function timeBoth(ours: Work, peer: Work): Promise<{ ours: number; peer: number }> {
  await timeRound(ours, WARM_UP_MS);
  await timeRound(peer, WARM_UP_MS);
  const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.ours.push(await timeRound(ours, ROUND_MS));
    times.peer.push(await timeRound(peer, ROUND_MS));
  }
  return { ours: median(times.ours), peer: median(times.peer) };
}

async function timeRound(work: Work, atLeastMs: number): Promise<number> {
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
