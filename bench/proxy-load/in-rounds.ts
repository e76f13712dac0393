import { median } from "../median.ts";
import type { Row } from "../row.ts";

/** A row that is still to be measured. */
export interface Promised extends Pick<Row, "what" | "unit" | "budget"> {
  /** The figure of ours and of the peer, measured once. */
  readonly compare: () => Promise<{ readonly ours: number; readonly peer: number }>;
}

const ROUNDS = 5;

/** Measures all of them in turn, five times over, so that no figure hangs on one busy moment; gives the medians. */
export async function inRounds(promised: readonly Promised[]): Promise<Row[]> {
  const measured = promised.map((row) => ({ ...row, ours: new Array<number>(), peer: new Array<number>() }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { compare, ours, peer } of measured) {
      const figures = await compare();
      ours.push(figures.ours);
      peer.push(figures.peer);
    }
  }
  return measured.map(({ what, unit, budget, ours, peer }) => ({
    what,
    unit,
    budget,
    ours: median(ours),
    peer: median(peer),
  }));
}
