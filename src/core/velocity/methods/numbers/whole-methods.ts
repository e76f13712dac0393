import { decodeWhole, parseWhole } from "../../java/numbers/parse-whole.ts";
import { toRadix } from "../../java/numbers/to-radix.ts";
import { hashCode } from "../../values/hash-code.ts";
import type { AnyNumber } from "../../values/java-number.ts";
import type { MethodTable } from "../../values/method.ts";
import { print } from "../../values/print.ts";
import { intAt, longAt, valueAt } from "../arguments.ts";
import { defineMethods, type MethodRow, plain, type StaticRow } from "../define-methods.ts";
import { COMPARE_TO } from "../objects/compare-to.ts";
import { bitMethods } from "./bit-methods.ts";
import { NUMBER_METHODS } from "./number-methods.ts";
import { BYTE, INTEGER, LONG, makeWhole, SHORT, type WholeType } from "./whole-type.ts";

/** What each of them has of its own; to compare goes by class. */
const OWN: readonly MethodRow<AnyNumber>[] = [
  ...NUMBER_METHODS,
  COMPARE_TO,
  ["toString", plain((self) => print(self))],
  ["hashCode", plain((self) => hashCode(self))],
];

/** The methods of `Byte`. */
export const BYTE_METHODS: MethodTable<AnyNumber> = defineMethods(OWN, [
  ...makingMethods(BYTE),
  ...wideningMethods(BYTE),
]);

/** The methods of `Short`. */
export const SHORT_METHODS: MethodTable<AnyNumber> = defineMethods(OWN, [
  ...makingMethods(SHORT),
  ...wideningMethods(SHORT),
]);

/** The methods of `Integer`. */
export const INTEGER_METHODS: MethodTable<AnyNumber> = defineMethods(OWN, [
  ...makingMethods(INTEGER),
  ...combiningMethods(INTEGER),
  ...bitMethods(INTEGER),
  ["toUnsignedLong", [["int", (args) => makeWhole(LONG, BigInt.asUintN(32, longAt(args, 0)))]]],
]);

/** The methods of `Long`. */
export const LONG_METHODS: MethodTable<AnyNumber> = defineMethods(OWN, [
  ...makingMethods(LONG),
  ...combiningMethods(LONG),
  ...bitMethods(LONG),
]);

/** What makes a number of a text, and the other way round. */
function makingMethods(type: WholeType): readonly StaticRow[] {
  const { primitive, bits, word } = type;
  return [
    ...[`parse${word}`, "valueOf"].map((name): StaticRow => [
      name,
      [
        ["String", (args) => makeWhole(type, parseWhole(valueAt(args, 0), { radix: 10, bits }))],
        ["String", "int", (args) => makeWhole(type, parseWhole(valueAt(args, 0), { radix: intAt(args, 1), bits }))],
      ],
    ]),
    ["valueOf", [[primitive, (args) => makeWhole(type, longAt(args, 0))]]],
    ["decode", [["String", (args) => makeWhole(type, decodeWhole(valueAt(args, 0), bits))]]],
    ["toString", [[primitive, (args) => String(longAt(args, 0))]]],
    ["hashCode", [[primitive, (args) => hashCode(makeWhole(type, longAt(args, 0)))]]],
    ["compare", [[primitive, primitive, (args) => compare(type, longAt(args, 0), longAt(args, 1))]]],
    [
      "compareUnsigned",
      [
        [
          primitive,
          primitive,
          (args) => compare(type, BigInt.asUintN(bits, longAt(args, 0)), BigInt.asUintN(bits, longAt(args, 1))),
        ],
      ],
    ],
  ];
}

function wideningMethods({ primitive, bits }: WholeType): readonly StaticRow[] {
  return [
    ["toUnsignedInt", [[primitive, (args) => Number(BigInt.asUintN(bits, longAt(args, 0)))]]],
    ["toUnsignedLong", [[primitive, (args) => makeWhole(LONG, BigInt.asUintN(bits, longAt(args, 0)))]]],
  ];
}

/** What `Integer` and `Long` have beside. */
function combiningMethods(type: WholeType): readonly StaticRow[] {
  const { primitive, bits, word } = type;
  const both = (name: string, combine: (a: bigint, b: bigint) => bigint): StaticRow => [
    name,
    [[primitive, primitive, (args) => makeWhole(type, combine(longAt(args, 0), longAt(args, 1)))]],
  ];
  return [
    both("max", (a, b) => (a > b ? a : b)),
    both("min", (a, b) => (a < b ? a : b)),
    both("sum", (a, b) => a + b),
    ["signum", [[primitive, (args) => compare(type, longAt(args, 0), 0n)]]],
    ["toString", [[primitive, "int", (args) => longAt(args, 0).toString(toRadix(intAt(args, 1)))]]],
    [
      `parseUnsigned${word}`,
      [
        ["String", (args) => makeWhole(type, parseWhole(valueAt(args, 0), { radix: 10, bits, isUnsigned: true }))],
        [
          "String",
          "int",
          (args) => makeWhole(type, parseWhole(valueAt(args, 0), { radix: intAt(args, 1), bits, isUnsigned: true })),
        ],
      ],
    ],
  ];
}

/** Of the narrow classes, the difference; of the others, its sign. */
function compare({ bits }: WholeType, a: bigint, b: bigint): number {
  if (bits < 32) return Number(a - b);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
