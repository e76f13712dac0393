import { toRadix } from "../../java/numbers/to-radix.ts";
import { JavaException } from "../../values/java-exception.ts";
import type { Value } from "../../values/value.ts";
import { intAt, longAt } from "../arguments.ts";
import type { StaticRow } from "../define-methods.ts";
import { makeWhole, type WholeType } from "./whole-type.ts";

/** What `Integer` and `Long` do with a number's bits, and as a number without a sign. */
export function bitMethods(type: WholeType): readonly StaticRow[] {
  const { primitive, bits } = type;
  const unsigned = (args: readonly Value[], index: number) => BigInt.asUintN(bits, longAt(args, index));
  const digits = (args: readonly Value[]) => unsigned(args, 0).toString(2).padStart(bits, "0");
  const ofBits = (text: string) => makeWhole(type, BigInt(`0b0${text}`));
  const ofDigits = (name: string, give: (text: string) => Value): StaticRow => [
    name,
    [[primitive, (args) => give(digits(args))]],
  ];
  const rotate = (name: string, direction: 1 | -1): StaticRow => [
    name,
    [[primitive, "int", (args) => ofBits(rotateLeft(digits(args), intAt(args, 1) * direction))]],
  ];
  return [
    ["toHexString", [[primitive, (args) => unsigned(args, 0).toString(16)]]],
    ["toOctalString", [[primitive, (args) => unsigned(args, 0).toString(8)]]],
    ["toBinaryString", [[primitive, (args) => unsigned(args, 0).toString(2)]]],
    [
      "toUnsignedString",
      [
        [primitive, (args) => String(unsigned(args, 0))],
        [primitive, "int", (args) => unsigned(args, 0).toString(toRadix(intAt(args, 1)))],
      ],
    ],
    [
      "divideUnsigned",
      [[primitive, primitive, (args) => makeWhole(type, unsigned(args, 0) / divisor(unsigned(args, 1)))]],
    ],
    [
      "remainderUnsigned",
      [[primitive, primitive, (args) => makeWhole(type, unsigned(args, 0) % divisor(unsigned(args, 1)))]],
    ],
    ofDigits("bitCount", (text) => text.replaceAll("0", "").length),
    ofDigits("numberOfLeadingZeros", (text) => (/^0*/.exec(text)?.[0] ?? "").length),
    ofDigits("numberOfTrailingZeros", (text) => text.length - text.replace(/0+$/, "").length),
    ofDigits("highestOneBit", (text) => ofBits(text.replace(/(?<=1).*$/, (rest) => "0".repeat(rest.length)))),
    ofDigits("lowestOneBit", (text) => ofBits(text.slice(Math.max(0, text.lastIndexOf("1"))))),
    ofDigits("reverse", (text) => ofBits([...text].toReversed().join(""))),
    ofDigits("reverseBytes", (text) => ofBits((text.match(/.{8}/g) ?? []).toReversed().join(""))),
    rotate("rotateLeft", 1),
    rotate("rotateRight", -1),
  ];
}

function rotateLeft(text: string, distance: number): string {
  const cut = ((distance % text.length) + text.length) % text.length;
  return text.slice(cut) + text.slice(0, cut);
}

function divisor(value: bigint): bigint {
  if (value === 0n) throw new JavaException("java.lang.ArithmeticException", "/ by zero");
  return value;
}
