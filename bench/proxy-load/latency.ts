import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { median } from "../median.ts";
import { ask } from "./ask.ts";
import type { Load, Loads } from "./loads.ts";

/** How many puts go out on each way a second, and for how many seconds. */
export interface Pace {
  readonly perSecond: number;
  readonly seconds: number;
}

/**
 * The median time of a put on each way, in milliseconds, where puts go out at an even pace whether or not those before
 * have been answered. Both ways at once, half a beat apart, so that a busy machine slows both alike.
 */
export async function compareLatency(
  { throughProxy, straight }: Loads,
  { perSecond, seconds }: Pace,
): Promise<{ ours: number; peer: number }> {
  const agent = new Agent({ keepAlive: true });
  const beat = 1_000 / perSecond;
  const start = performance.now() + beat;
  const beats = Array.from({ length: perSecond * seconds }, (_, put) => start + put * beat);
  const [ours, peer] = await Promise.all([
    Promise.all(beats.map((time) => timeAsk(throughProxy, { time, agent }))),
    Promise.all(beats.map((time) => timeAsk(straight, { time: time + beat / 2, agent }))),
  ]);
  agent.destroy();
  return { ours: median(ours), peer: median(peer) };
}

async function timeAsk(load: Load, { time, agent }: { time: number; agent: Agent }): Promise<number> {
  await sleep(Math.max(0, time - performance.now()));
  const start = performance.now();
  const { status, body } = await ask(load, agent);
  const spent = performance.now() - start;
  if (status !== load.status || body !== load.answer)
    throw new Error(`At an even pace ${load.way}, an answer was not as the first one: ${status} ${body.slice(0, 300)}`);
  return spent;
}
