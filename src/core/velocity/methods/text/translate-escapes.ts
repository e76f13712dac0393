import { JavaException } from "../../values/java-exception.ts";

const ESCAPES = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["s", " "],
  ["t", "\t"],
  ["'", "'"],
  ['"', '"'],
  ["\\", "\\"],
  ["\n", ""],
  ["\r", ""],
  ["\r\n", ""],
]);

/** `String.translateEscapes`: what `\n`, `\101` and the like stand for in a Java source. */
export function translateEscapes(text: string): string {
  return text.replaceAll(/\\([0-3][0-7]{0,2}|[4-7][0-7]?|\r\n|[^]?)/g, (_, escape: string) => {
    if (/^[0-7]/.test(escape)) return String.fromCharCode(Number.parseInt(escape, 8));
    const unit = ESCAPES.get(escape);
    if (unit !== undefined) return unit;
    throw new JavaException("java.lang.IllegalArgumentException", `Invalid escape sequence: \\${escape}`);
  });
}
