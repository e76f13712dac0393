import { compileJavaPattern } from "../../java/regex/compile-java-pattern.ts";
import { JavaCharacter } from "../../values/java-character.ts";
import { intAt, textAt } from "../arguments.ts";
import { type MethodRow, plain } from "../define-methods.ts";
import { isBlank } from "../../java/blanks.ts";
import { checkIndex, checkRange } from "./string-index.ts";

/** What a text has, and where. */
export const SEARCHING: readonly MethodRow<string>[] = [
  ["length", plain((self) => self.length)],
  ["isEmpty", plain((self) => self === "")],
  ["isBlank", plain((self) => isBlank(self))],
  ["charAt", [["int", (self, args) => new JavaCharacter(self.charAt(checkIndex(intAt(args, 0), self.length)))]]],
  ["codePointAt", [["int", (self, args) => self.codePointAt(checkIndex(intAt(args, 0), self.length)) ?? 0]]],
  ["codePointBefore", [["int", (self, args) => codePointBefore(self, intAt(args, 0))]]],
  ["codePointCount", [["int", "int", (self, args) => countPoints(self, intAt(args, 0), intAt(args, 1))]]],
  ["offsetByCodePoints", [["int", "int", (self, args) => offsetByPoints(self, intAt(args, 0), intAt(args, 1))]]],
  [
    "indexOf",
    [
      ["String", (self, args) => self.indexOf(textAt(args, 0))],
      ["String", "int", (self, args) => self.indexOf(textAt(args, 0), intAt(args, 1))],
      ["int", (self, args) => self.indexOf(toText(intAt(args, 0)))],
      ["int", "int", (self, args) => self.indexOf(toText(intAt(args, 0)), intAt(args, 1))],
    ],
  ],
  [
    "lastIndexOf",
    [
      ["String", (self, args) => lastIndexOf(self, textAt(args, 0), self.length)],
      ["String", "int", (self, args) => lastIndexOf(self, textAt(args, 0), intAt(args, 1))],
      ["int", (self, args) => self.lastIndexOf(toText(intAt(args, 0)))],
      ["int", "int", (self, args) => lastIndexOf(self, toText(intAt(args, 0)), intAt(args, 1))],
    ],
  ],
  ["contains", [["CharSequence", (self, args) => self.includes(textAt(args, 0))]]],
  [
    "startsWith",
    [
      ["String", (self, args) => self.startsWith(textAt(args, 0))],
      ["String", "int", (self, args) => startsWith(self, textAt(args, 0), intAt(args, 1))],
    ],
  ],
  ["endsWith", [["String", (self, args) => self.endsWith(textAt(args, 0))]]],
  ["matches", [["String", (self, args) => compileJavaPattern(textAt(args, 0)).matches(self)]]],
];

/** The unit or pair that a number stands for; what no text holds where it stands for none. */
function toText(point: number): string {
  return point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "\uffff\uffff";
}

/** Longer parts can take `lastIndexOf` of JavaScript the square of their length. */
const LONG_PART = 100;

/** Unlike JavaScript's, nothing is found before the beginning. */
function lastIndexOf(text: string, part: string, from: number): number {
  if (from < 0) return -1;
  if (part.length < LONG_PART) return text.lastIndexOf(part, from);
  const before = text.slice(0, from + part.length);
  const fromEnd = reversed(before).indexOf(reversed(part));
  return fromEnd === -1 ? -1 : before.length - fromEnd - part.length;
}

/** By UTF-16 units. */
function reversed(text: string): string {
  return text.split("").toReversed().join("");
}

function startsWith(text: string, part: string, from: number): boolean {
  return from >= 0 && from <= text.length && text.startsWith(part, from);
}

function codePointBefore(text: string, index: number): number {
  const at = checkIndex(index - 1, text.length);
  const pair = at > 0 ? (text.codePointAt(at - 1) ?? 0) : 0;
  return pair > 0xffff ? pair : text.charCodeAt(at);
}

function countPoints(text: string, from: number, to: number): number {
  checkRange(from, to, text.length);
  return Array.from(text.slice(from, to)).length;
}

function offsetByPoints(text: string, from: number, count: number): number {
  checkRange(from, text.length, text.length);
  const points = Array.from(count < 0 ? text.slice(0, from) : text.slice(from));
  checkRange(Math.abs(count), points.length, points.length);
  return count < 0
    ? points.slice(0, points.length + count).join("").length
    : from + points.slice(0, count).join("").length;
}
