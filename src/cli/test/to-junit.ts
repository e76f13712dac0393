import { countResults, type Counts, type FileResult } from "./file-result.ts";
import type { SampleResult } from "./try-samples.ts";

/**
 * A JUnit report, as CI systems read it: a suite for each file, a case for each sample. A sample without an expectation is
 * skipped, and a file that cannot be read is a case with an error. Times are in seconds.
 */
export function toJunit(files: readonly FileResult[]): string {
  const suites = files.map(toSuite).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gatewright test" ${toCounts(countResults(files))}>\n${suites}</testsuites>\n`;
}

function toSuite(file: FileResult): string {
  const name = quote(file.path);
  const cases =
    "error" in file
      ? `    <testcase name="reads the document" classname=${name} time="0.000">\n      <error message=${quote(file.error)}/>\n    </testcase>\n`
      : file.results.map((result) => toCase(result, name)).join("");
  return `  <testsuite name=${name} ${toCounts(countResults([file]))}>\n${cases}  </testsuite>\n`;
}

function toCase({ name, outcome, lines, milliseconds }: SampleResult, className: string): string {
  const open = `    <testcase name=${quote(name)} classname=${className} time="${toSeconds(milliseconds)}"`;
  switch (outcome) {
    case "as-expected":
      return `${open}/>\n`;
    case "no-expectation":
      return `${open}>\n      <skipped message="no expectation"/>\n    </testcase>\n`;
    case "failed":
      return `${open}>\n      <failure message=${quote(lines[0] ?? "")}>${escape(lines.join("\n"))}</failure>\n    </testcase>\n`;
  }
}

function toCounts({ samples, failed, withoutExpectation, unread, milliseconds }: Counts): string {
  return `tests="${samples + unread}" failures="${failed}" errors="${unread}" skipped="${withoutExpectation}" time="${toSeconds(milliseconds)}"`;
}

function toSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

/** A line's end or a tab in an attribute would be read as a blank. */
function quote(text: string): string {
  return `"${escape(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;").replaceAll("\r", "&#13;")}"`;
}

/** What XML cannot hold, not even escaped, is left out. */
const UNHOLDABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

function escape(text: string): string {
  return text.replaceAll(UNHOLDABLE, "").replaceAll(/[&<>"]/g, (character) => ENTITIES.get(character) ?? "");
}
