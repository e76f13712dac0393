import { measureInTurn } from "./measure-in-turn.ts";
import { timeRound, type Work } from "./time-round.ts";

const WARM_UP_MS = 1_000;
const ROUND_MS = 150;
const ROUNDS = 15;

/**
 * Times two ways to do the same thing, turn by turn, so that a busy machine slows both alike. Gives the median round of
 * each, in microseconds a call, after a warm-up.
 */
export async function timeBoth(ours: Work, peer: Work): Promise<{ ours: number; peer: number }> {
  await timeRound(ours, WARM_UP_MS);
  await timeRound(peer, WARM_UP_MS);
  const [oursMedian = Number.NaN, peerMedian = Number.NaN] = await measureInTurn(
    [() => timeRound(ours, ROUND_MS), () => timeRound(peer, ROUND_MS)],
    ROUNDS,
  );
  return { ours: oursMedian, peer: peerMedian };
}
