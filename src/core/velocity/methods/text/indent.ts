import { checkLength } from "../../java/check-length.ts";
import { countLeadingBlanks, isBlank, stripTrailing } from "../../java/blanks.ts";

/** `String.indent`: each line so many blanks further in, or out; every line ends in `\n` then. */
export function indent(text: string, count: number): string {
  if (text === "") return "";
  const lines = linesOf(text);
  if (count > 0) checkLength(text.length + lines.length * count);
  const blanks = " ".repeat(Math.max(0, count));
  return lines
    .map((line) => `${blanks}${line.slice(Math.min(Math.max(0, -count), countLeadingBlanks(line)))}\n`)
    .join("");
}

/** `String.stripIndent`: takes off what all lines begin with of white space, and white space at their ends. */
export function stripIndent(text: string): string {
  if (text === "") return "";
  const endsInLine = text.endsWith("\n") || text.endsWith("\r");
  const lines = linesOf(text);
  const last = lines.at(-1) ?? "";
  const counted = [...lines.filter((line) => !isBlank(line)), ...(isBlank(last) ? [last] : [])];
  const outdent = endsInLine ? 0 : counted.reduce((least, line) => Math.min(least, countLeadingBlanks(line)), Infinity);
  const stripped = lines.map((line) => (isBlank(line) ? "" : stripTrailing(line.slice(outdent))));
  return stripped.join("\n") + (endsInLine ? "\n" : "");
}

/** As `String.lines()`: a line's end at the very end begins no other. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
