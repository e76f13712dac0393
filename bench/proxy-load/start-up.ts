import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { median } from "../median.ts";
import type { Running } from "./child.ts";
import { startProxy } from "./start-proxy.ts";

const STARTS = 5;
/** What starting leaves behind is swept up within this. */
const SETTLE_MS = 1_000;

/** The medians of five starts. */
interface StartUp {
  /** From the start of the proxy's process to its line, and the whole life of a Node that does nothing. */
  readonly readyMs: number;
  readonly bareNodeMs: number;
  /** What the processes of the proxy and of a bare server hold in memory, nothing asked of them yet. */
  readonly megabytes: number;
  readonly bareServerMegabytes: number;
}

/** Starts the proxy several times, and a bare Node before each. The upstream is the bare server. */
export async function measureStartUp(upstream: Running): Promise<StartUp> {
  const starts: StartUp[] = [];
  for (let start = 0; start < STARTS; start++) starts.push(await startOnce(upstream));
  return {
    readyMs: median(starts.map(({ readyMs }) => readyMs)),
    bareNodeMs: median(starts.map(({ bareNodeMs }) => bareNodeMs)),
    megabytes: median(starts.map(({ megabytes }) => megabytes)),
    bareServerMegabytes: median(starts.map(({ bareServerMegabytes }) => bareServerMegabytes)),
  };
}

async function startOnce(upstream: Running): Promise<StartUp> {
  const bareNodeMs = await timeBareNode();
  const proxy = await startProxy(upstream.origin);
  try {
    await sleep(SETTLE_MS);
    return {
      readyMs: proxy.readyMs,
      bareNodeMs,
      megabytes: residentMegabytes(proxy),
      bareServerMegabytes: residentMegabytes(upstream),
    };
  } finally {
    await proxy.stop();
  }
}

async function timeBareNode(): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, ["-e", "0"], { stdio: "ignore" }), "exit");
  return performance.now() - start;
}

/** The resident set, as the system counts it. */
function residentMegabytes({ pid }: Running): number {
  const kibibytes = Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }));
  if (!(kibibytes > 0)) throw new Error(`ps does not say how much memory process ${pid} holds.`);
  return (kibibytes * 1_024) / 1_000_000;
}
