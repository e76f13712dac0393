import { splitText } from "../../java/regex/split-text.ts";
import { JavaList } from "../../values/java-list.ts";
import { intAt, textAt } from "../arguments.ts";
import { checkSize } from "../../java/check-size.ts";
import { type MethodRow, plain } from "../define-methods.ts";
import { strip, stripLeading, stripTrailing, trim } from "../../java/blanks.ts";
import { indent, stripIndent } from "./indent.ts";
import { checkRange } from "./string-index.ts";

/** Parts of a text. */
export const CUTTING: readonly MethodRow<string>[] = [
  [
    "substring",
    [
      ["int", (self, args) => substring(self, intAt(args, 0), self.length)],
      ["int", "int", (self, args) => substring(self, intAt(args, 0), intAt(args, 1))],
    ],
  ],
  ["subSequence", [["int", "int", (self, args) => substring(self, intAt(args, 0), intAt(args, 1))]]],
  [
    "split",
    [
      ["String", (self, args) => textArray(splitText(self, textAt(args, 0)))],
      ["String", "int", (self, args) => textArray(splitText(self, textAt(args, 0), intAt(args, 1)))],
    ],
  ],
  ["trim", plain((self) => trim(self))],
  ["strip", plain((self) => strip(self))],
  ["stripLeading", plain((self) => stripLeading(self))],
  ["stripTrailing", plain((self) => stripTrailing(self))],
  ["stripIndent", plain((self) => stripIndent(self))],
  ["indent", [["int", (self, args) => indent(self, intAt(args, 0))]]],
];

function substring(text: string, from: number, to: number): string {
  checkRange(from, to, text.length);
  return text.slice(from, to);
}

function textArray(texts: readonly string[]): JavaList {
  checkSize(texts.length);
  return new JavaList("[Ljava.lang.String;", [...texts]);
}
