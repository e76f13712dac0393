import { formatText } from "../../java/format/format-text.ts";
import { classNameOf } from "../../values/class-name-of.ts";
import { JavaCharacter } from "../../values/java-character.ts";
import { JavaException } from "../../values/java-exception.ts";
import { JavaList } from "../../values/java-list.ts";
import { JavaWhole } from "../../values/java-number.ts";
import { compareNaturally } from "../../values/compare-naturally.ts";
import { print } from "../../values/print.ts";
import type { Value } from "../../values/value.ts";
import { intAt, itemsAt, nullPointer, textAt, valueAt } from "../arguments.ts";
import { checkLength } from "../../java/check-length.ts";
import { checkSize } from "../../java/check-size.ts";
import { type MethodRow, plain, type StaticRow } from "../define-methods.ts";
import { encodeText } from "./encode-text.ts";
import { checkRange } from "./string-index.ts";

/** What a text becomes. */
export const CONVERTING: readonly MethodRow<string>[] = [
  ["intern", plain((self) => self)],
  ["toString", plain((self) => self)],
  [
    "getBytes",
    [
      [(self) => byteArray(encodeText(self, "UTF-8"))],
      ["String", (self, args) => byteArray(encodeText(self, textAt(args, 0)))],
      ["Other", refuseNull],
    ],
  ],
  ["toCharArray", plain((self) => charArray(self))],
  ["formatted", [["Object[]", (self, args) => formatText(self, argumentsAt(args, 0))]]],
];

/** What makes a text of something else, and the other static methods. */
export const MAKING: readonly StaticRow[] = [
  ["compare", [["CharSequence", "CharSequence", (args) => compareNaturally(textAt(args, 0), textAt(args, 1))]]],
  [
    "format",
    [
      ["String", "Object[]", (args) => formatText(textAt(args, 0), argumentsAt(args, 1))],
      ["Other", "String", "Object[]", (args) => formatText(textAt(args, 1), argumentsAt(args, 2))],
    ],
  ],
  [
    "join",
    [
      ["CharSequence", "Iterable", join],
      ["CharSequence", "CharSequence[]", join],
    ],
  ],
  [
    "valueOf",
    [
      ["Object", (args) => print(valueAt(args, 0))],
      ["boolean", (args) => print(valueAt(args, 0))],
      ["char", (args) => print(valueAt(args, 0))],
      ["int", (args) => print(valueAt(args, 0))],
      ["long", (args) => print(valueAt(args, 0))],
      ["float", (args) => print(valueAt(args, 0))],
      ["double", (args) => print(valueAt(args, 0))],
      ["char[]", (args) => charsToText(args)],
      ["char[]", "int", "int", partToText],
    ],
  ],
  [
    "copyValueOf",
    [
      ["char[]", (args) => charsToText(args)],
      ["char[]", "int", "int", partToText],
    ],
  ],
];

function refuseNull(): never {
  throw nullPointer();
}

function charArray(text: string): JavaList {
  checkSize(text.length);
  return new JavaList(
    "[C",
    Array.from({ length: text.length }, (_, at) => new JavaCharacter(text.charAt(at))),
  );
}

function byteArray(bytes: readonly number[]): JavaList {
  checkSize(bytes.length);
  return new JavaList(
    "[B",
    bytes.map((byte) => new JavaWhole("Byte", BigInt.asIntN(8, BigInt(byte)))),
  );
}

/** What is formatted; null in its place is one null. */
function argumentsAt(args: readonly Value[], index: number): readonly Value[] {
  return valueAt(args, index) === null ? [null] : itemsAt(args, index);
}

function join(args: readonly Value[]): string {
  const separator = textAt(args, 0);
  const texts = itemsAt(args, 1).map((item) => (item === null ? "null" : textOf(item)));
  checkLength(texts.reduce((sum, { length }) => sum + length + separator.length, 0));
  return texts.join(separator);
}

function textOf(value: Exclude<Value, null>): string {
  if (typeof value === "string") return value;
  throw new JavaException("java.lang.ClassCastException", `A ${classNameOf(value)} is no text that could be joined`);
}

function charsToText(args: readonly Value[]): string {
  return itemsAt(args, 0).map(print).join("");
}

/** From an offset on, so many. */
function partToText(args: readonly Value[]): string {
  const text = charsToText(args);
  const [offset, count] = [intAt(args, 1), intAt(args, 2)];
  checkRange(offset, offset + count, text.length);
  return text.slice(offset, offset + count);
}
