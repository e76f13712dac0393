import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { toRunning, type Running } from "./child.ts";

const COMMAND = "dist/cli.js";
/** To a file, as a person keeps it: nobody has to read a pipe while the load runs. */
const LOG = ".cache/bench/proxy-load.log";
const PATIENCE_MS = 10_000;

export interface RunningProxy extends Running {
  /** From the start of the process to the line that says where it serves. */
  readonly readyMs: number;
}

/** Starts the built proxy on a free port, in front of `target`. */
export async function startProxy(target: string): Promise<RunningProxy> {
  const log = openSync(LOG, "w");
  const start = performance.now();
  const child = spawn(process.execPath, [COMMAND, "serve", "--port", "0", "--target", target], {
    stdio: ["ignore", "pipe", log],
  });
  closeSync(log);
  if (child.stdout === null) throw new Error("The proxy was started without a standard output.");
  const cutOff = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const readyMs = performance.now() - start;
      const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (origin !== undefined) return { ...toRunning(child, origin), readyMs };
    }
  } finally {
    clearTimeout(cutOff);
  }
  throw new Error(
    `The proxy ended, or said nothing for ${PATIENCE_MS / 1_000} s, before it served. ${readFileSync(LOG, "utf8")}`,
  );
}
