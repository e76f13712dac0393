import { replaceMatches } from "../../java/regex/replace-matches.ts";
import { JavaException } from "../../values/java-exception.ts";
import { intAt, textAt, unitAt } from "../arguments.ts";
import { checkLength } from "../../java/check-length.ts";
import { type MethodRow, plain } from "../define-methods.ts";
import { translateEscapes } from "./translate-escapes.ts";

/** A text changed, or made longer. */
export const REPLACING: readonly MethodRow<string>[] = [
  [
    "replace",
    [
      ["char", "char", (self, args) => self.replaceAll(unitAt(args, 0), () => unitAt(args, 1))],
      ["CharSequence", "CharSequence", (self, args) => replace(self, textAt(args, 0), textAt(args, 1))],
    ],
  ],
  [
    "replaceAll",
    [["String", "String", (self, args) => replaceMatches(self, { ...replacement(args), onlyFirst: false })]],
  ],
  [
    "replaceFirst",
    [["String", "String", (self, args) => replaceMatches(self, { ...replacement(args), onlyFirst: true })]],
  ],
  ["toUpperCase", [[(self) => self.toUpperCase()], ["Other", (self, args) => textAt(args, 0) && self]]],
  ["toLowerCase", [[(self) => self.toLowerCase()], ["Other", (self, args) => textAt(args, 0) && self]]],
  ["concat", [["String", (self, args) => concat(self, textAt(args, 0))]]],
  ["repeat", [["int", (self, args) => repeat(self, intAt(args, 0))]]],
  ["translateEscapes", plain((self) => translateEscapes(self))],
];

function replacement(args: Parameters<typeof textAt>[0]) {
  return { pattern: textAt(args, 0), replacement: textAt(args, 1) };
}

function concat(text: string, other: string): string {
  checkLength(text.length + other.length);
  return text + other;
}

function replace(text: string, part: string, other: string): string {
  const count = part === "" ? text.length + 1 : text.split(part).length - 1;
  checkLength(text.length + count * other.length);
  return part === ""
    ? other + Array.from({ length: text.length }, (_, at) => text.charAt(at) + other).join("")
    : text.replaceAll(part, () => other);
}

function repeat(text: string, count: number): string {
  if (count < 0)
    throw new JavaException("java.lang.IllegalArgumentException", `A text cannot be repeated ${count} times`);
  checkLength(text.length * count);
  return text.repeat(count);
}
