import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { errorCode } from "./error-code.ts";

const LOCK_NAME = "sandbox.lock";

/** What this process holds itself: the number in a lock file cannot tell two holders in one process apart. */
const held = new Set<string>();

export type Lock = { readonly release: () => Promise<void> } | { readonly error: string };

/**
 * Takes a directory for this process alone, by a file that names the process. The lock of a process that is gone is taken
 * over. Answers an error in one sentence where another has it.
 */
export async function lockDirectory(directory: string): Promise<Lock> {
  const file = join(resolve(directory), LOCK_NAME);
  if (held.has(file)) return { error: `${directory} is in use by this process already.` };
  const holder = (await takeFile(file)) ? null : await takeOver(file);
  if (holder !== null) return { error: describeHolder(directory, holder) };
  held.add(file);
  return {
    release: async () => {
      held.delete(file);
      await rm(file, { force: true });
    },
  };
}

/** Written aside and linked, so that whoever finds the lock finds a number in it. */
async function takeFile(file: string): Promise<boolean> {
  const aside = `${file}.${process.pid}.new.tmp`;
  await writeFile(aside, `${process.pid}\n`, { mode: 0o600 });
  try {
    await link(aside, file);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** Gives the holder's process id, or `null` once the lock is ours. */
async function takeOver(file: string): Promise<number | null> {
  const holder = await readHolder(file);
  // This very number is ours and `held` did not know of it: a process before us had it, as in a restarted container.
  if (holder !== process.pid && isAlive(holder)) return holder;
  const aside = `${file}.${process.pid}.old.tmp`;
  await rename(file, aside).catch(ignoreMissing);
  const moved = await readHolder(aside);
  // Another process was as quick, and its new lock is what we moved: give it back.
  if (!Object.is(moved, holder)) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
  return (await takeFile(file)) ? null : readHolder(file);
}

async function readHolder(file: string): Promise<number> {
  const text = await readFile(file, "utf8").catch(ignoreMissing);
  return Number.parseInt(text ?? "", 10);
}

function ignoreMissing(error: unknown): undefined {
  if (errorCode(error) !== "ENOENT") throw error;
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process lives, though it is not ours to signal.
    return errorCode(error) === "EPERM";
  }
}

function describeHolder(directory: string, holder: number): string {
  const who = Number.isSafeInteger(holder) ? `process ${holder}` : "another process";
  return `${directory} is in use by ${who}; end that server or give another --data. (If no server runs there, delete ${join(directory, LOCK_NAME)}.)`;
}
