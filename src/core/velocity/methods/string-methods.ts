import { formatText } from "../java/format/format-text.ts";
import { replaceMatches } from "../java/regex/replace-matches.ts";
import { compileJavaPattern } from "../java/regex/compile-java-pattern.ts";
import { splitText } from "../java/regex/split-text.ts";
import { encodeUtf8 } from "../java/codings/utf8.ts";
import { JavaCharacter } from "../values/java-character.ts";
import { JavaException } from "../values/java-exception.ts";
import { JavaList } from "../values/java-list.ts";
import { JavaWhole } from "../values/java-number.ts";
import type { MethodTable } from "../values/method.ts";
import { print } from "../values/print.ts";
import type { Value } from "../values/value.ts";
import { intAt, itemsAt, textAt, valueAt } from "./arguments.ts";
import { isBlank, strip, trim } from "./blanks.ts";
import { checkLength } from "./check-length.ts";
import { defineMethods, plain } from "./define-methods.ts";
import { refuseClass } from "./refuse-class.ts";

/** The methods of `String`, static ones too: they can be called through any text. Java 11's are among them. */
export const STRING_METHODS: MethodTable<string> = defineMethods<string>([
  ["length", plain((self) => self.length)],
  ["isEmpty", plain((self) => self === "")],
  ["isBlank", plain((self) => isBlank(self))],
  ["charAt", [["int", (self, args) => charAt(self, intAt(args, 0))]]],
  ["codePointAt", [["int", (self, args) => codePointAt(self, intAt(args, 0))]]],
  [
    "substring",
    [
      ["int", "int", (self, args) => substring(self, intAt(args, 0), intAt(args, 1))],
      ["int", (self, args) => substring(self, intAt(args, 0), self.length)],
    ],
  ],
  ["subSequence", [["int", "int", (self, args) => substring(self, intAt(args, 0), intAt(args, 1))]]],
  [
    "indexOf",
    [
      ["String", "int", (self, args) => indexOf(self, textAt(args, 0), intAt(args, 1))],
      ["int", "int", (self, args) => indexOf(self, toText(intAt(args, 0)), intAt(args, 1))],
      ["String", (self, args) => self.indexOf(textAt(args, 0))],
      ["int", (self, args) => self.indexOf(toText(intAt(args, 0)))],
    ],
  ],
  [
    "lastIndexOf",
    [
      ["String", "int", (self, args) => lastIndexOf(self, textAt(args, 0), intAt(args, 1))],
      ["int", "int", (self, args) => lastIndexOf(self, toText(intAt(args, 0)), intAt(args, 1))],
      ["String", (self, args) => self.lastIndexOf(textAt(args, 0))],
      ["int", (self, args) => self.lastIndexOf(toText(intAt(args, 0)))],
    ],
  ],
  ["contains", [["CharSequence", (self, args) => self.includes(textAt(args, 0))]]],
  [
    "startsWith",
    [
      ["String", "int", (self, args) => startsWith(self, textAt(args, 0), intAt(args, 1))],
      ["String", (self, args) => self.startsWith(textAt(args, 0))],
    ],
  ],
  ["endsWith", [["String", (self, args) => self.endsWith(textAt(args, 0))]]],
  ["equalsIgnoreCase", [["String", (self, args) => valueAt(args, 0) !== null && fold(self) === fold(textAt(args, 0))]]],
  ["contentEquals", [["CharSequence", (self, args) => self === textAt(args, 0)]]],
  [
    "compareTo",
    [
      ["String", (self, args) => compare(self, textAt(args, 0))],
      ["Object", refuseClass],
    ],
  ],
  ["compareToIgnoreCase", [["String", (self, args) => compare(fold(self), fold(textAt(args, 0)))]]],
  ["concat", [["String", (self, args) => concat(self, textAt(args, 0))]]],
  [
    "replace",
    [
      ["char", "char", (self, args) => self.replaceAll(textAt(args, 0), () => textAt(args, 1))],
      ["CharSequence", "CharSequence", (self, args) => replace(self, textAt(args, 0), textAt(args, 1))],
    ],
  ],
  [
    "replaceAll",
    [
      [
        "String",
        "String",
        (self, args) =>
          replaceMatches(self, { pattern: textAt(args, 0), replacement: textAt(args, 1), onlyFirst: false }),
      ],
    ],
  ],
  [
    "replaceFirst",
    [
      [
        "String",
        "String",
        (self, args) =>
          replaceMatches(self, { pattern: textAt(args, 0), replacement: textAt(args, 1), onlyFirst: true }),
      ],
    ],
  ],
  ["matches", [["String", (self, args) => compileJavaPattern(textAt(args, 0)).matches(self)]]],
  [
    "split",
    [
      ["String", "int", (self, args) => textArray(splitText(self, textAt(args, 0), intAt(args, 1)))],
      ["String", (self, args) => textArray(splitText(self, textAt(args, 0)))],
    ],
  ],
  ["toUpperCase", plain((self) => self.toUpperCase())],
  ["toLowerCase", plain((self) => self.toLowerCase())],
  ["trim", plain((self) => trim(self))],
  ["strip", plain((self) => strip(self))],
  ["stripLeading", plain((self) => strip(`${self}.`).slice(0, -1))],
  ["stripTrailing", plain((self) => strip(`.${self}`).slice(1))],
  ["repeat", [["int", (self, args) => repeat(self, intAt(args, 0))]]],
  ["intern", plain((self) => self)],
  ["toString", plain((self) => self)],
  [
    "getBytes",
    [[(self) => byteArray(encodeUtf8(self))], ["String", (self, args) => byteArray(encode(self, textAt(args, 0)))]],
  ],
  [
    "toCharArray",
    plain(
      (self) =>
        new JavaList(
          "[C",
          Array.from({ length: self.length }, (_, at) => new JavaCharacter(self.charAt(at))),
        ),
    ),
  ],
  ["format", [["String", "Object...", (_, args) => formatText(textAt(args, 0), args.slice(1))]]],
  [
    "join",
    [
      ["CharSequence", "Iterable", (_, args) => join(textAt(args, 0), itemsAt(args, 1))],
      ["CharSequence", "CharSequence...", (_, args) => join(textAt(args, 0), args.slice(1))],
    ],
  ],
  [
    "valueOf",
    [
      ["char[]", (_, args) => charsToText(args)],
      ["Object", (_, args) => print(valueAt(args, 0))],
    ],
  ],
]);

function outOfBounds(message: string): JavaException {
  return new JavaException("java.lang.StringIndexOutOfBoundsException", message);
}

function charAt(text: string, index: number): JavaCharacter {
  if (index < 0 || index >= text.length) throw outOfBounds(`There is no character ${index} in ${text.length}`);
  return new JavaCharacter(text.charAt(index));
}

function codePointAt(text: string, index: number): number {
  charAt(text, index);
  return text.codePointAt(index) ?? 0;
}

function substring(text: string, from: number, to: number): string {
  if (from < 0 || to > text.length || from > to)
    throw outOfBounds(`There is no text from ${from} to ${to} in ${text.length} characters`);
  return text.slice(from, to);
}

function toText(code: number): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uffff\uffff";
}

function indexOf(text: string, part: string, from: number): number {
  return text.indexOf(part, from);
}

/** Unlike JavaScript's, nothing is found before the beginning. */
function lastIndexOf(text: string, part: string, from: number): number {
  return from < 0 ? -1 : text.lastIndexOf(part, from);
}

function startsWith(text: string, part: string, from: number): boolean {
  return from >= 0 && from <= text.length && text.startsWith(part, from);
}

/** `equalsIgnoreCase` compares unit by unit: no `ß` becomes `SS`. */
function fold(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const upper = text.charAt(at).toUpperCase();
    const lower = (upper.length === 1 ? upper : text.charAt(at)).toLowerCase();
    return lower.length === 1 ? lower : text.charAt(at);
  }).join("");
}

/** The difference of the first units that differ, or of the lengths. */
function compare(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const difference = a.charCodeAt(at) - b.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
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

function textArray(texts: readonly string[]): JavaList {
  return new JavaList("[Ljava.lang.String;", [...texts]);
}

function byteArray(bytes: Iterable<number>): JavaList {
  return new JavaList(
    "[B",
    Array.from(bytes, (byte) => new JavaWhole("Byte", BigInt.asIntN(8, BigInt(byte)))),
  );
}

/** The charsets that templates name; Java knows more. */
function encode(text: string, charset: string): Iterable<number> {
  switch (charset.toUpperCase()) {
    case "UTF-8":
    case "UTF8":
      return encodeUtf8(text);
    case "ISO-8859-1":
    case "LATIN1":
      return Array.from(text, (character) => within(character, 0xff));
    case "US-ASCII":
    case "ASCII":
      return Array.from(text, (character) => within(character, 0x7f));
    default:
      throw new JavaException("java.io.UnsupportedEncodingException", `There is no charset ${charset}`);
  }
}

/** `?` for what a charset does not have. */
function within(character: string, most: number): number {
  const code = character.codePointAt(0) ?? 0;
  return code <= most ? code : 0x3f;
}

function join(separator: string, items: readonly Value[]): string {
  const texts = items.map(print);
  checkLength(texts.reduce((sum, { length }) => sum + length + separator.length, 0));
  return texts.join(separator);
}

function charsToText(args: readonly Value[]): string {
  return itemsAt(args, 0).map(print).join("");
}
