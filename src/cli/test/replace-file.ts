import { randomUUID } from "node:crypto";
import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from "node:fs/promises";

/**
 * Gives a file another text, whole or not at all: where the disk is full, the old one stays. A link goes on pointing to it.
 * Throws as the file system does; a file that may not be written stays as it is. `write` makes a new file.
 */
export async function replaceFile(path: string, text: string, write = writeFresh): Promise<void> {
  const file = await realpath(path);
  await access(file, constants.W_OK);
  const fresh = `${file}.${randomUUID()}.tmp`;
  try {
    await write(fresh, text);
    await chmod(fresh, (await stat(file)).mode);
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

function writeFresh(path: string, text: string): Promise<void> {
  return writeFile(path, text, { flag: "wx" });
}
