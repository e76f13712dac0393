import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import {
  DOCUMENT_ENDING,
  type DocumentFile,
  type IntegrationDocument,
} from "../../core/simulation/document/integration-document.ts";
import { readDocument } from "../../core/simulation/document/read-document.ts";
import { templateFilesOf } from "../../core/simulation/document/read-integration.ts";
import { describeFileError, readText } from "./read-text.ts";

/** A document with the text of its main file, or what keeps it from being read. */
export type ReadFile = { readonly text: string; readonly document: IntegrationDocument } | { readonly error: string };

/** Reads a document and the templates beside it. A sentence where a file cannot be read or is not what it should be. */
export async function readDocumentFiles(path: string): Promise<ReadFile> {
  const main = await readText(path);
  if ("error" in main) return { error: `${path}: ${main.error}.` };
  const files: DocumentFile[] = [{ name: basename(path), text: main.text }];
  for (const name of new Set(templateFilesOf(main.text))) {
    const template = await readTemplate(join(dirname(path), name), path);
    // One that is not there is for the document to say.
    if ("text" in template) files.push({ name, text: template.text });
    else if (template.code !== "ENOENT") return { error: `${join(dirname(path), name)}: ${template.error}.` };
  }
  const document = readDocument(files);
  // The sentence begins with the file's name.
  const folder = path.slice(0, path.length - basename(path).length);
  return "error" in document ? { error: `${folder}${document.error}` } : { text: main.text, document };
}

/**
 * A template beside a document. A link may point to a file there only, or beside what the document itself is a link to: a
 * document from elsewhere shows nothing of the machine that it is tried on.
 */
async function readTemplate(path: string, document: string): Promise<Awaited<ReturnType<typeof readText>>> {
  try {
    const folders = [await realpath(dirname(document)), dirname(await realpath(document))];
    if (!folders.includes(dirname(await realpath(path))))
      return { error: "it is a link to a file elsewhere; a template lies beside its document" };
  } catch (error) {
    return describeFileError(error);
  }
  return readText(path);
}

/** The documents that a path stands for: a file itself; of a folder those in it and below, in order of their names. */
export async function findDocuments(path: string): Promise<readonly string[] | { readonly error: string }> {
  try {
    if (!(await stat(path)).isDirectory())
      return path.endsWith(DOCUMENT_ENDING)
        ? [path]
        : { error: `${path}: a document's name ends in ${DOCUMENT_ENDING}.` };
    const found = (await listDocuments(path)).toSorted((a, b) => (a < b ? -1 : 1));
    return found.length > 0 ? found : { error: `${path}: there is no *${DOCUMENT_ENDING} in it.` };
  } catch (error) {
    return { error: `${path}: ${describeFileError(error).error}.` };
  }
}

async function listDocuments(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.map(async (entry): Promise<readonly string[]> => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : listDocuments(path);
    return entry.name.endsWith(DOCUMENT_ENDING) ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}
