import { readFile, stat } from "node:fs/promises";

type Text = { readonly text: string } | { readonly error: string; readonly code?: string };

/** A file's text, a byte order mark included. A sentence's end where it cannot be read: a pipe or a device is no file. */
export async function readText(path: string): Promise<Text> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { error: found.isDirectory() ? "it is a folder" : "it is no file" };
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(path)) };
  } catch (error) {
    if (error instanceof TypeError) return { error: "it is no UTF-8 text" };
    return describeFileError(error);
  }
}

/** Why a file cannot be read or written. Throws what is no error of the file system. */
export function describeFileError(error: unknown): { readonly error: string; readonly code: string } {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") throw error;
  return { error: REASONS.get(error.code) ?? `it cannot be read (${error.code})`, code: error.code };
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["EACCES", "it may not be read"],
]);
