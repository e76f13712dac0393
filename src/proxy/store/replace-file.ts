import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";

export interface Replacement {
  readonly file: string;
  /** Where the text is written first; in the same directory, so that the rename is one step. */
  readonly temporary: string;
  readonly text: string;
}

/**
 * Replaces a file's content in one step: whoever reads it, after a crash or a power cut too, finds the old text or the new.
 * When it resolves, the new text is on the disk. Only the owner can read it.
 */
export async function replaceFile({ file, temporary, text }: Replacement): Promise<void> {
  const handle = await open(temporary, "w", 0o600);
  try {
    await handle.writeFile(text, "utf8");
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
  await syncDirectory(dirname(file));
}

/** The rename itself is on the disk only when the directory is. Windows knows no such call, and needs none. */
async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
