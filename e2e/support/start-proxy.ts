import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

const COMMAND = resolve(import.meta.dirname, "../../dist/cli.js");

/** One line of the proxy's log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** A proxy of one test's own, as a person starts it. */
export interface RunningProxy {
  readonly origin: string;
  readonly port: number;
  /** What it has logged so far, the oldest first. */
  readonly log: readonly LogLine[];
  /** Ends it; a second call waits for the same end. */
  readonly stop: () => Promise<void>;
}

/** Starts `gatewright serve` on a free port (or the one given) and waits until it says where it is. */
export async function startProxy(flags: readonly string[] = [], port = 0): Promise<RunningProxy> {
  const child = spawn(process.execPath, [COMMAND, "serve", "--port", String(port), ...flags], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  const log: LogLine[] = [];
  const words: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => {
    if (line.startsWith("{")) log.push(JSON.parse(line));
    else words.push(line);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [origin, announced] = /http:\/\/127\.0\.0\.1:(\d+)/.exec(line) ?? [];
    if (origin === undefined) continue;
    const stop = async () => {
      child.kill();
      await exited;
    };
    return { origin, port: Number(announced), log, stop };
  }
  throw new Error(`gatewright serve did not start: ${words.join(" ")}`);
}
