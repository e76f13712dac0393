import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

const COMMAND = resolve(import.meta.dirname, "../../dist/cli.js");

/** A proxy of one test's own, as a person starts it. */
export interface RunningProxy {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts `gatewright serve` on a free port and waits until it says where it is. */
export async function startProxy(flags: readonly string[] = []): Promise<RunningProxy> {
  const child = spawn(process.execPath, [COMMAND, "serve", "--port", "0", ...flags], { stdio: ["ignore", "pipe", "pipe"] });
  const errors: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  const exited = once(child, "exit");
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (origin === undefined) continue;
    return {
      origin,
      stop: async () => {
        child.kill();
        await exited;
      },
    };
  }
  throw new Error(`gatewright serve did not start: ${Buffer.concat(errors).toString()}`);
}
