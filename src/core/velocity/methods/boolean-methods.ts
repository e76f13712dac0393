import { JavaCharacter } from "../values/java-character.ts";
import type { MethodTable } from "../values/method.ts";
import { print } from "../values/print.ts";
import { intAt, textAt, valueAt } from "./arguments.ts";
import { refuseClass } from "./refuse-class.ts";
import { isBlank } from "./blanks.ts";
import { defineMethods, plain } from "./define-methods.ts";

export const BOOLEAN_METHODS: MethodTable<boolean> = defineMethods<boolean>([
  ["booleanValue", plain((self) => self)],
  [
    "compareTo",
    [
      ["Boolean", (self, args) => Number(self) - Number(valueAt(args, 0) === true)],
      ["Object", refuseClass],
    ],
  ],
  ["parseBoolean", [["String", (_, args) => isTrueText(valueAt(args, 0))]]],
  [
    "valueOf",
    [
      ["boolean", (_, args) => valueAt(args, 0)],
      ["String", (_, args) => isTrueText(valueAt(args, 0))],
    ],
  ],
  ["toString", [[(self) => String(self)], ["boolean", (_, args) => print(valueAt(args, 0))]]],
]);

function isTrueText(value: unknown): boolean {
  return typeof value === "string" && value.toLowerCase() === "true";
}

export const CHARACTER_METHODS: MethodTable<JavaCharacter> = defineMethods<JavaCharacter>([
  ["charValue", plain((self) => self)],
  [
    "compareTo",
    [
      ["Character", (self, args) => self.unit.charCodeAt(0) - textAt(args, 0).charCodeAt(0)],
      ["Object", refuseClass],
    ],
  ],
  ["isDigit", [["char", (_, args) => /^\p{Nd}$/u.test(textAt(args, 0))]]],
  ["isLetter", [["char", (_, args) => /^\p{L}$/u.test(textAt(args, 0))]]],
  ["isLetterOrDigit", [["char", (_, args) => /^[\p{L}\p{Nd}]$/u.test(textAt(args, 0))]]],
  ["isUpperCase", [["char", (_, args) => /^\p{Uppercase}$/u.test(textAt(args, 0))]]],
  ["isLowerCase", [["char", (_, args) => /^\p{Lowercase}$/u.test(textAt(args, 0))]]],
  ["isWhitespace", [["char", (_, args) => isBlank(textAt(args, 0))]]],
  ["toUpperCase", [["char", (_, args) => new JavaCharacter(textAt(args, 0).toUpperCase().charAt(0))]]],
  ["toLowerCase", [["char", (_, args) => new JavaCharacter(textAt(args, 0).toLowerCase().charAt(0))]]],
  ["getNumericValue", [["char", (_, args) => numericValue(textAt(args, 0))]]],
  ["toString", [[(self) => self.unit], ["char", (_, args) => textAt(args, 0)]]],
  ["valueOf", [["char", (_, args) => new JavaCharacter(String.fromCharCode(intAt(args, 0)))]]],
]);

function numericValue(unit: string): number {
  const value = Number.parseInt(unit, 36);
  return Number.isNaN(value) ? -1 : value;
}
