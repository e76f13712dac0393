import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { SITUATION } from "./templates.ts";

const RUN = resolve(process.env["GATEWRIGHT_CONFORMANCE"] ?? "../shared/conformance", "velocity/oracle/run.sh");
const CLASSES = resolve(".cache/oracle-classes");

/** Velocity 1.7 in a Java that keeps running, so that it stays warm. */
export interface Velocity {
  /** Microseconds that parsing and rendering take, the mean of as many runs after as many to warm up. */
  readonly time: (template: string, runs: number) => Promise<number>;
  readonly stop: () => void;
}

/** Starts Velocity 1.7; where that cannot be, the reason as a sentence. */
export async function startVelocity(): Promise<Velocity | string> {
  if (!existsSync(RUN))
    return `There is no ${RUN}: GATEWRIGHT_CONFORMANCE names the folder that holds velocity/oracle.`;
  const child = spawn("bash", [RUN], { env: { ...process.env, CLASSES }, stdio: ["pipe", "pipe", "pipe"] });
  const complaint = collect(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (question: object): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    const { value, done } = await lines.next();
    return done === true ? undefined : JSON.parse(value);
  };
  // Writing to a process that has ended is answered by the missing line.
  child.stdin.on("error", () => undefined);
  if ((await ask({ id: "ready", template: "" })) === undefined) return `Velocity 1.7 does not run: ${await complaint}`;
  return {
    time: async (template, runs) => toMicroseconds(await ask({ id: runs, template, ...SITUATION, bench: runs })),
    stop: () => child.stdin.end(),
  };
}

async function collect(child: ChildProcess): Promise<string> {
  let text = "";
  child.stderr?.on("data", (piece: Buffer) => {
    text += piece.toString();
  });
  await once(child, "close");
  return text.trim() || `it ended with ${child.exitCode}`;
}

function toMicroseconds(reply: unknown): number {
  if (
    typeof reply === "object" &&
    reply !== null &&
    "parseRenderNs" in reply &&
    typeof reply.parseRenderNs === "number"
  )
    return reply.parseRenderNs / 1_000;
  throw new Error(`Velocity could not be timed: ${JSON.stringify(reply)}`);
}
