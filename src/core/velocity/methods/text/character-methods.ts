import { JavaCharacter } from "../../values/java-character.ts";
import { JavaException } from "../../values/java-exception.ts";
import { JavaList } from "../../values/java-list.ts";
import type { MethodTable } from "../../values/method.ts";
import type { Value } from "../../values/value.ts";
import { intAt, pointAt, unitAt } from "../arguments.ts";
import { defineMethods, plain, type StaticRow } from "../define-methods.ts";
import { COMPARE_TO } from "../objects/compare-to.ts";
import { isWhitespace } from "../../java/blanks.ts";

/** What kinds of characters there are, and the expression that tells them. */
const KINDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["isDigit", /^\p{Nd}$/u],
  ["isLetter", /^\p{L}$/u],
  ["isLetterOrDigit", /^[\p{L}\p{Nd}]$/u],
  ["isUpperCase", /^\p{Uppercase}$/u],
  ["isLowerCase", /^\p{Lowercase}$/u],
  ["isTitleCase", /^\p{Lt}$/u],
  ["isSpaceChar", /^\p{Z}$/u],
  ["isISOControl", /^\p{Cc}$/u],
  ["isDefined", /^\P{Cn}$/u],
];

/** The methods of `Character`. Those that take a `char` take a code point as an `int` too. */
export const CHARACTER_METHODS: MethodTable<JavaCharacter> = defineMethods<JavaCharacter>(
  [
    ["charValue", plain((self) => self)],
    COMPARE_TO,
    ["toString", plain((self) => self.unit)],
    ["hashCode", plain((self) => self.unit.charCodeAt(0))],
  ],
  [
    ...KINDS.map(([name, pattern]) => ofPoints(name, (point) => pattern.test(toText(point)))),
    ofPoints("isWhitespace", (point) => isWhitespace(toText(point))),
    ["isAlphabetic", [["int", (args) => /^\p{Alphabetic}$/u.test(toText(intAt(args, 0)))]]],
    ["isIdeographic", [["int", (args) => /^\p{Ideographic}$/u.test(toText(intAt(args, 0)))]]],
    ["isSurrogate", [["char", (args) => /^[\ud800-\udfff]$/.test(unitAt(args, 0))]]],
    ["isHighSurrogate", [["char", (args) => /^[\ud800-\udbff]$/.test(unitAt(args, 0))]]],
    ["isLowSurrogate", [["char", (args) => /^[\udc00-\udfff]$/.test(unitAt(args, 0))]]],
    ["isValidCodePoint", [["int", (args) => isPoint(intAt(args, 0))]]],
    ["charCount", [["int", (args) => (intAt(args, 0) > 0xffff ? 2 : 1)]]],
    ...changing("toUpperCase", (text) => text.toUpperCase()),
    ...changing("toLowerCase", (text) => text.toLowerCase()),
    ofPoints("getNumericValue", (point) => numericValue(toText(point))),
    [
      "digit",
      [
        ["char", "int", (args) => digit(pointAt(args, 0), intAt(args, 1))],
        ["int", "int", (args) => digit(pointAt(args, 0), intAt(args, 1))],
      ],
    ],
    ["forDigit", [["int", "int", (args) => new JavaCharacter(forDigit(intAt(args, 0), intAt(args, 1)))]]],
    ["toChars", [["int", (args) => toChars(intAt(args, 0))]]],
    ["compare", [["char", "char", (args) => pointAt(args, 0) - pointAt(args, 1)]]],
    ["hashCode", [["char", (args) => pointAt(args, 0)]]],
    ["valueOf", [["char", (args) => new JavaCharacter(unitAt(args, 0))]]],
    [
      "toString",
      [
        ["char", (args) => unitAt(args, 0)],
        ["int", (args) => toText(checkPoint(intAt(args, 0)))],
      ],
    ],
  ],
);

function ofPoints(name: string, give: (point: number) => Value): StaticRow {
  return [
    name,
    [
      ["char", (args) => give(pointAt(args, 0))],
      ["int", (args) => give(pointAt(args, 0))],
    ],
  ];
}

/** A change of case: of one character to one, so what would become several stays. */
function changing(name: string, change: (text: string) => string): readonly StaticRow[] {
  const changed = (point: number) => {
    const [first = "", ...more] = change(toText(point));
    return more.length > 0 ? point : (first.codePointAt(0) ?? point);
  };
  return [
    [
      name,
      [
        ["char", (args) => new JavaCharacter(String.fromCharCode(changed(pointAt(args, 0))))],
        ["int", (args) => changed(pointAt(args, 0))],
      ],
    ],
  ];
}

function isPoint(point: number): boolean {
  return point >= 0 && point <= 0x10ffff;
}

function checkPoint(point: number): number {
  if (isPoint(point)) return point;
  throw new JavaException("java.lang.IllegalArgumentException", `Not a valid Unicode code point: ${point}`);
}

/** A character; nothing for a number that stands for none. */
function toText(point: number): string {
  return isPoint(point) ? String.fromCodePoint(point) : "";
}

function toChars(point: number): JavaList {
  const text = toText(checkPoint(point));
  return new JavaList(
    "[C",
    Array.from({ length: text.length }, (_, at) => new JavaCharacter(text.charAt(at))),
  );
}

function numericValue(text: string): number {
  const value = Number.parseInt(text, 36);
  return Number.isNaN(value) ? -1 : value;
}

function digit(point: number, radix: number): number {
  const value = numericValue(toText(point));
  return radix >= 2 && radix <= 36 && value < radix ? value : -1;
}

function forDigit(value: number, radix: number): string {
  return radix >= 2 && radix <= 36 && value >= 0 && value < radix ? value.toString(36) : "\u0000";
}
