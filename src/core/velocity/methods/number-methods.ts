import { compareNumbers } from "../arithmetic/compare-numbers.ts";
import { JavaException } from "../values/java-exception.ts";
import { JavaDouble, type JavaNumber, JavaWhole } from "../values/java-number.ts";
import type { MethodTable } from "../values/method.ts";
import { print } from "../values/print.ts";
import { doubleAt, intAt, longAt, nullPointer, textAt, valueAt } from "./arguments.ts";
import { toDouble, toInt, toLong } from "../java/numbers/convert-number.ts";
import { defineMethods, type MethodRow, plain } from "./define-methods.ts";
import { refuseClass } from "./refuse-class.ts";

type AnyNumber = number | JavaNumber;

const SHARED: readonly MethodRow<AnyNumber>[] = [
  ["intValue", plain((self) => toInt(self))],
  ["longValue", plain((self) => new JavaWhole("Long", toLong(self)))],
  ["doubleValue", plain((self) => new JavaDouble(toDouble(self)))],
  ["floatValue", plain((self) => new JavaDouble(toDouble(self), "Float"))],
  ["shortValue", plain((self) => new JavaWhole("Short", BigInt.asIntN(16, BigInt(toInt(self)))))],
  ["byteValue", plain((self) => new JavaWhole("Byte", BigInt.asIntN(8, BigInt(toInt(self)))))],
];

const INTEGER_METHODS = defineMethods<number>([
  ...SHARED,
  [
    "compareTo",
    [
      ["Integer", (self, args) => Math.sign(self - intAt(args, 0))],
      ["Object", refuseClass],
    ],
  ],
  ["compare", [["int", "int", (_, args) => Math.sign(intAt(args, 0) - intAt(args, 1))]]],
  [
    "parseInt",
    [
      ["String", "int", (_, args) => Number(parseWhole(textAt(args, 0), intAt(args, 1), 32))],
      ["String", (_, args) => Number(parseWhole(valueAt(args, 0), 10, 32))],
    ],
  ],
  [
    "valueOf",
    [
      ["String", "int", (_, args) => Number(parseWhole(textAt(args, 0), intAt(args, 1), 32))],
      ["String", (_, args) => Number(parseWhole(valueAt(args, 0), 10, 32))],
      ["int", (_, args) => intAt(args, 0)],
    ],
  ],
  ["max", [["int", "int", (_, args) => Math.max(intAt(args, 0), intAt(args, 1))]]],
  ["min", [["int", "int", (_, args) => Math.min(intAt(args, 0), intAt(args, 1))]]],
  ["sum", [["int", "int", (_, args) => (intAt(args, 0) + intAt(args, 1)) | 0]]],
  ["signum", [["int", (_, args) => Math.sign(intAt(args, 0))]]],
  ["toHexString", [["int", (_, args) => (intAt(args, 0) >>> 0).toString(16)]]],
  ["toBinaryString", [["int", (_, args) => (intAt(args, 0) >>> 0).toString(2)]]],
  ["toOctalString", [["int", (_, args) => (intAt(args, 0) >>> 0).toString(8)]]],
  [
    "toString",
    [
      [(self) => String(self)],
      ["int", "int", (_, args) => intAt(args, 0).toString(toRadix(intAt(args, 1)))],
      ["int", (_, args) => String(intAt(args, 0))],
    ],
  ],
]);

const LONG_METHODS = defineMethods<JavaNumber>([
  ...SHARED,
  [
    "compareTo",
    [
      ["Long", (self, args) => compareNumbers(self, new JavaWhole("Long", longAt(args, 0)))],
      ["Object", refuseClass],
    ],
  ],
  [
    "parseLong",
    [
      ["String", "int", (_, args) => new JavaWhole("Long", parseWhole(valueAt(args, 0), intAt(args, 1), 64))],
      ["String", (_, args) => new JavaWhole("Long", parseWhole(valueAt(args, 0), 10, 64))],
    ],
  ],
  [
    "valueOf",
    [
      ["String", (_, args) => new JavaWhole("Long", parseWhole(valueAt(args, 0), 10, 64))],
      ["long", (_, args) => new JavaWhole("Long", longAt(args, 0))],
    ],
  ],
  [
    "max",
    [
      [
        "long",
        "long",
        (_, args) => new JavaWhole("Long", longAt(args, 0) > longAt(args, 1) ? longAt(args, 0) : longAt(args, 1)),
      ],
    ],
  ],
  [
    "min",
    [
      [
        "long",
        "long",
        (_, args) => new JavaWhole("Long", longAt(args, 0) < longAt(args, 1) ? longAt(args, 0) : longAt(args, 1)),
      ],
    ],
  ],
  ["sum", [["long", "long", (_, args) => new JavaWhole("Long", BigInt.asIntN(64, longAt(args, 0) + longAt(args, 1)))]]],
  ["signum", [["long", (_, args) => Math.sign(Number(longAt(args, 0)))]]],
  ["toBinaryString", [["long", (_, args) => BigInt.asUintN(64, longAt(args, 0)).toString(2)]]],
  ["toOctalString", [["long", (_, args) => BigInt.asUintN(64, longAt(args, 0)).toString(8)]]],
  ["toHexString", [["long", (_, args) => BigInt.asUintN(64, longAt(args, 0)).toString(16)]]],
  ["toString", [[(self) => print(self)], ["long", (_, args) => String(longAt(args, 0))]]],
]);

const DOUBLE_METHODS = defineMethods<JavaNumber>([
  ...SHARED,
  [
    "compareTo",
    [
      ["Double", (self, args) => compareNumbers(self, new JavaDouble(doubleAt(args, 0)))],
      ["Object", refuseClass],
    ],
  ],
  ["isNaN", [[(self) => Number.isNaN(toDouble(self))], ["double", (_, args) => Number.isNaN(doubleAt(args, 0))]]],
  [
    "isInfinite",
    [
      [(self) => Math.abs(toDouble(self)) === Infinity],
      ["double", (_, args) => Math.abs(doubleAt(args, 0)) === Infinity],
    ],
  ],
  ["max", [["double", "double", (_, args) => new JavaDouble(Math.max(doubleAt(args, 0), doubleAt(args, 1)))]]],
  ["min", [["double", "double", (_, args) => new JavaDouble(Math.min(doubleAt(args, 0), doubleAt(args, 1)))]]],
  ["sum", [["double", "double", (_, args) => new JavaDouble(doubleAt(args, 0) + doubleAt(args, 1))]]],
  ["parseDouble", [["String", (_, args) => parseDouble(valueAt(args, 0))]]],
  [
    "valueOf",
    [
      ["String", (_, args) => parseDouble(valueAt(args, 0))],
      ["double", (_, args) => new JavaDouble(doubleAt(args, 0))],
    ],
  ],
  [
    "compare",
    [
      [
        "double",
        "double",
        (_, args) => compareNumbers(new JavaDouble(doubleAt(args, 0)), new JavaDouble(doubleAt(args, 1))),
      ],
    ],
  ],
  ["toString", [[(self) => print(self)], ["double", (_, args) => print(new JavaDouble(doubleAt(args, 0)))]]],
]);

const OTHER_METHODS = defineMethods<JavaNumber>([
  ...SHARED,
  ["compareTo", [["Number", (self, args) => compareTo(self, args[0] ?? null)]]],
]);

function compareTo(self: JavaNumber, other: unknown): number {
  if (other === null || typeof other !== "object" || !("kind" in other)) throw nullPointer();
  // Safe: the parameter's type has been checked.
  return compareNumbers(self, other as JavaNumber);
}

const TABLES = new Map<string, MethodTable<never>>([
  ["Integer", INTEGER_METHODS],
  ["Long", LONG_METHODS],
  ["Double", DOUBLE_METHODS],
]);

/** The methods of a class of numbers. */
export function numberMethodsOf(kind: string): MethodTable<never> {
  return TABLES.get(kind) ?? OTHER_METHODS;
}

function toRadix(radix: number): number {
  return radix < 2 || radix > 36 ? 10 : radix;
}

/** `Integer.parseInt` and `Long.parseLong`: digits with a sign, within the range. */
function parseWhole(text: unknown, radix: number, bits: 32 | 64): bigint {
  if (radix < 2 || radix > 36) throw notANumber(`${String(text)} to the base ${radix}`);
  if (typeof text !== "string") throw notANumber(String(text));
  const match = /^([+-]?)([0-9a-zA-Z]+)$/.exec(text);
  if (match === null) throw notANumber(text);
  let value = 0n;
  for (const digit of (match[2] ?? "").toLowerCase()) {
    const number = Number.parseInt(digit, 36);
    if (number >= radix) throw notANumber(text);
    value = value * BigInt(radix) + BigInt(number);
  }
  const signed = match[1] === "-" ? -value : value;
  if (BigInt.asIntN(bits, signed) !== signed) throw notANumber(text);
  return signed;
}

function parseDouble(text: unknown): JavaDouble {
  if (typeof text !== "string") throw nullPointer();
  const trimmed = text.trim();
  if (!/^[+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?)$/.test(trimmed)) throw notANumber(text);
  return new JavaDouble(Number(trimmed.replace(/[fFdD]$/, "")));
}

function notANumber(text: string): JavaException {
  return new JavaException("java.lang.NumberFormatException", `"${text}" is no number`);
}
