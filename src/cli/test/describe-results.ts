import { type Counts, countResults, type FileResult } from "./file-result.ts";
import type { SampleResult } from "./try-samples.ts";

/** So many differences of one sample are told; the report for CI has all. */
const MOST_LINES = 10;

const MARKS = { "as-expected": "✓", failed: "✗", "no-expectation": "-" } as const;

/** A file's samples with a mark each, and what differs below it. */
export function describeFile(path: string, results: readonly SampleResult[]): string {
  return [path, ...results.flatMap(describeSample)].map((line) => `${showPlainly(line)}\n`).join("");
}

function describeSample({ name, outcome, lines, isRecorded = false }: SampleResult): readonly string[] {
  const remark = isRecorded ? " (recorded)" : outcome === "no-expectation" ? " (no expectation)" : "";
  const more = lines.length - MOST_LINES;
  return [
    `  ${MARKS[outcome]} ${name}${remark}`,
    ...lines.slice(0, MOST_LINES).map((line) => `      ${line}`),
    ...(more > 0 ? [`      and ${more} more`] : []),
  ];
}

/** The last lines: how many samples came out how. */
export function summarize(files: readonly FileResult[]): string {
  const { samples, asExpected, failed, withoutExpectation, unread }: Counts = countResults(files);
  const parts = [
    `${asExpected} as expected`,
    ...(failed > 0 ? [`${failed} not`] : []),
    ...(withoutExpectation > 0 ? [`${withoutExpectation} without expectation`] : []),
  ];
  const unreadFiles = unread === 0 ? "" : ` ${count(unread, "file")} could not be read.`;
  return `\n${count(samples, "sample")} in ${count(files.length - unread, "file")}: ${parts.join(", ")}.${unreadFiles}\n`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

/** What a terminal would carry out or hide is written as its code. */
export function showPlainly(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, (character) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase() ?? "";
    return `\\u{${code}}`;
  });
}
