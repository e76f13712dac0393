import { writeFile } from "node:fs/promises";
import { withExpectations } from "../../core/simulation/document/with-expectations.ts";
import type { Terminal } from "../command.ts";
import { describeFile, showPlainly, summarize } from "./describe-results.ts";
import { countResults, type FileResult } from "./file-result.ts";
import { parseArguments } from "./parse-arguments.ts";
import { findDocuments, readDocumentFiles } from "./read-files.ts";
import { describeFileError } from "./read-text.ts";
import { replaceFile } from "./replace-file.ts";
import { toJunit } from "./to-junit.ts";
import { type SampleResult, trySamples } from "./try-samples.ts";

/** What a run needs besides: the time in milliseconds, from whenever. */
export interface TestClock {
  readonly now: () => number;
}

/** Tries the samples of the documents that the arguments name, and tells what came of each. Gives the exit status. */
export async function runTest(args: readonly string[], terminal: Terminal, { now }: TestClock): Promise<number> {
  const refuse = (sentence: string) => terminal.stderr.write(`gatewright test: ${showPlainly(sentence)}\n`);
  const parsed = parseArguments(args);
  if ("error" in parsed) {
    refuse(parsed.error);
    return 2;
  }
  const files: FileResult[] = [];
  for (const path of parsed.paths) {
    for (const file of await tryPath(path, { now, updates: parsed.updates })) {
      files.push(file);
      if ("error" in file) refuse(file.error);
      else terminal.stdout.write(describeFile(file.path, file.results));
    }
  }
  terminal.stdout.write(summarize(files));
  const problem = parsed.junit === undefined ? null : await write(parsed.junit, toJunit(files), writeFile);
  if (problem !== null) refuse(problem);
  const { unread, failed } = countResults(files);
  if (unread > 0 || problem !== null) return 2;
  return failed > 0 ? 1 : 0;
}

interface Trial extends TestClock {
  readonly updates: boolean;
}

async function tryPath(path: string, trial: Trial): Promise<readonly FileResult[]> {
  const documents = await findDocuments(path);
  if ("error" in documents) return [{ path, error: documents.error }];
  const files: FileResult[] = [];
  for (const document of documents) files.push({ path: document, ...(await tryDocument(document, trial)) });
  return files;
}

async function tryDocument(path: string, { now, updates }: Trial) {
  const read = await readDocumentFiles(path);
  if ("error" in read) return read;
  const tried = trySamples(read.document, now);
  if ("error" in tried) return { error: `${path}: ${tried.error}.` };
  return updates ? update(path, read.text, tried.results) : tried;
}

/** Records what happened where it is not what was expected, or where nothing was. */
async function update(path: string, text: string, results: readonly SampleResult[]) {
  const stale = [...results.entries()].filter(([, { outcome }]) => outcome !== "as-expected");
  if (stale.length === 0) return { results };
  const expectations = new Map(stale.map(([index, { recorded }]) => [index, recorded]));
  const error = await write(path, withExpectations(text, expectations), replaceFile);
  if (error !== null) return { error };
  const renewed = results.map((result, index) =>
    expectations.has(index) ? ({ ...result, outcome: "as-expected", lines: [], isRecorded: true } as const) : result,
  );
  return { results: renewed };
}

type WriteText = (path: string, text: string) => Promise<void>;

/** `null` once it is written, or why it cannot be. */
async function write(path: string, text: string, writeText: WriteText): Promise<string | null> {
  try {
    await writeText(path, text);
    return null;
  } catch (error) {
    return `${path}: it cannot be written (${describeFileError(error).code}).`;
  }
}
