import { fork } from "node:child_process";
import { once } from "node:events";
import { toRunning, type Running } from "./child.ts";

const PATIENCE_MS = 10_000;

/** Starts the fake upstream on a free port of 127.0.0.1. */
export async function startUpstream(): Promise<Running> {
  // None of the options that the benchmark itself runs with: it is no file.
  const child = fork("bench/proxy-load/fake-upstream.mjs", { execArgv: [] });
  const gone = new AbortController();
  const cutOff = setTimeout(() => gone.abort(), PATIENCE_MS);
  child.once("exit", () => gone.abort());
  try {
    const [address] = await once(child, "message", { signal: gone.signal });
    return toRunning(child, `http://127.0.0.1:${address.port}`);
  } catch (error) {
    child.kill("SIGKILL");
    throw new Error("The fake upstream did not start.", { cause: error });
  } finally {
    clearTimeout(cutOff);
  }
}
