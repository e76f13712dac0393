import { DOCUMENT_ENDING, type DocumentFile } from "../../core/simulation/document/integration-document.ts";
import { templateFilesOf } from "../../core/simulation/document/read-integration.ts";

/** Where a file is read from; `File` is one. */
export interface ReadableFile {
  readonly name: string;
  readonly text: () => Promise<string>;
}

/** The documents among files, by the names of their main files, in the alphabet's order. */
export function findDocuments<F extends ReadableFile>(files: readonly F[]): readonly F[] {
  return files
    .filter(({ name }) => name.endsWith(DOCUMENT_ENDING))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The files of one document: the main one, and those of the others that it names. No other file is read. */
export async function readFilesOf(
  main: ReadableFile,
  files: readonly ReadableFile[],
): Promise<readonly DocumentFile[]> {
  const text = await main.text();
  const named = new Set(templateFilesOf(text));
  const templates = files.filter(({ name }) => named.has(name));
  const read = templates.map(async (file) => ({ name: file.name, text: await file.text() }));
  return [{ name: main.name, text }, ...(await Promise.all(read))];
}
