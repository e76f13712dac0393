import type { Running } from "./proxy-load/child.ts";
import { compareLatency } from "./proxy-load/latency.ts";
import { inRounds } from "./proxy-load/in-rounds.ts";
import { createLoads, type Places } from "./proxy-load/loads.ts";
import { startProxy } from "./proxy-load/start-proxy.ts";
import { startUpstream } from "./proxy-load/start-upstream.ts";
import { measureStartUp } from "./proxy-load/start-up.ts";
import { compareThroughput } from "./proxy-load/throughput.ts";
import type { Measure, Row } from "./row.ts";

/** With what stands around the template, puts of 3 KB and of 250 KB. */
const SMALL_TEMPLATE = 2_000;
const LARGE_TEMPLATE = 228_000;

async function measureStarts(upstream: Running): Promise<Row[]> {
  const { readyMs, bareNodeMs, megabytes, bareServerMegabytes } = await measureStartUp(upstream);
  return [
    { what: "proxy, start to ready", unit: "ms", ours: readyMs, peer: bareNodeMs, budget: { most: 500 } },
    { what: "proxy, memory when idle", unit: "MB", ours: megabytes, peer: bareServerMegabytes, budget: { most: 90 } },
  ];
}

async function measureLoads(places: Places): Promise<Row[]> {
  const small = await createLoads(places, SMALL_TEMPLATE);
  const large = await createLoads(places, LARGE_TEMPLATE);
  // Both sides warm up.
  await compareThroughput(small);
  return inRounds([
    {
      what: "proxy, puts of 3 KB",
      unit: "/s",
      budget: { least: 1_500 },
      compare: () => compareThroughput(small),
    },
    {
      what: "proxy, puts of 250 KB",
      unit: "/s",
      budget: { least: 100 },
      compare: () => compareThroughput(large),
    },
    {
      what: "proxy, p50 at 50 puts/s",
      unit: "ms",
      budget: { mostOverPeer: 3 },
      compare: () => compareLatency(small, { perSecond: 50, seconds: 2 }),
    },
    {
      what: "proxy, p50 at 200 puts/s",
      unit: "ms",
      budget: { mostOverPeer: 3 },
      compare: () => compareLatency(small, { perSecond: 200, seconds: 1 }),
    },
  ]);
}

async function withProcess<R extends Running, T>(started: Promise<R>, work: (running: R) => Promise<T>): Promise<T> {
  const running = await started;
  try {
    return await work(running);
  } finally {
    await running.stop();
  }
}

/**
 * The built proxy in front of a fake target on this machine. The peers: the same puts straight at that target, a Node that
 * does nothing, and the target itself, a server of a few lines.
 */
export const measure: Measure = () =>
  withProcess(startUpstream(), async (upstream) => [
    ...(await measureStarts(upstream)),
    ...(await withProcess(startProxy(upstream.origin), ({ origin }) =>
      measureLoads({ proxy: origin, upstream: upstream.origin }),
    )),
  ]);
