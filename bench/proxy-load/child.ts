import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

const PATIENCE_MS = 5_000;

/** A process that the benchmark has started. */
export interface Running {
  readonly origin: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** What to do with a started process: it is asked to end, and made to where it does not. */
export function toRunning(child: ChildProcess, origin: string): Running {
  const { pid } = child;
  if (pid === undefined) throw new Error(`The process that should serve ${origin} never ran.`);
  const exited = once(child, "exit");
  const kill = () => child.kill("SIGKILL");
  // Whatever ends the benchmark, nothing of it goes on.
  process.once("exit", kill);
  const stop = async () => {
    const cutOff = setTimeout(kill, PATIENCE_MS);
    child.kill();
    await exited;
    clearTimeout(cutOff);
    process.off("exit", kill);
  };
  return { origin, pid, stop };
}
