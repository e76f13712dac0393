import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SandboxStore } from "../../core/sandbox/create-sandbox.ts";
import { errorCode } from "./error-code.ts";
import { lockDirectory } from "./lock-directory.ts";
import { replaceFile } from "./replace-file.ts";

const STATE_NAME = "sandbox.json";

/** The sandbox's state in a directory, held by this process until `close`. */
export interface SandboxFileStore extends SandboxStore {
  readonly file: string;
  readonly close: () => Promise<void>;
}

/**
 * Keeps the sandbox's state in a directory, which is made if it is missing. What `save` has acknowledged survives the end
 * of the process at any moment. Answers an error in one sentence where the directory is in use or cannot be used.
 */
export async function openSandboxFileStore(directory: string): Promise<SandboxFileStore | { readonly error: string }> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const lock = await lockDirectory(directory);
    if ("error" in lock) return lock;
    await removeStale(directory);
    return createStore(directory, lock.release);
  } catch (error) {
    return {
      error: `${directory} cannot keep the sandbox's state (${errorCode(error) || "unknown error"}); --data takes a directory that can be written.`,
    };
  }
}

/** What a process left behind that ended while it wrote. */
async function removeStale(directory: string): Promise<void> {
  const stale = (await readdir(directory)).filter((name) => name.startsWith("sandbox.") && name.endsWith(".tmp"));
  await Promise.all(stale.map((name) => rm(join(directory, name), { force: true })));
}

function createStore(directory: string, close: () => Promise<void>): SandboxFileStore {
  const file = join(directory, STATE_NAME);
  const temporary = `${file}.${process.pid}.tmp`;
  let last: Promise<void> = Promise.resolve();
  return {
    file,
    close: () => last.then(close, close),
    load: () => readFile(file, "utf8").catch(absentIfMissing),
    save: (text) => {
      // One write after the other: the last state that was handed in is the one that stays.
      last = last.catch(() => undefined).then(() => replaceFile({ file, temporary, text }));
      return last;
    },
  };
}

function absentIfMissing(error: unknown): undefined {
  if (errorCode(error) !== "ENOENT") throw error;
}
