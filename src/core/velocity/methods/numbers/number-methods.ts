import { toDouble, toInt, toLong } from "../../java/numbers/convert-number.ts";
import { type AnyNumber, JavaDouble, JavaWhole } from "../../values/java-number.ts";
import { type MethodRow, plain } from "../define-methods.ts";

/** What every `Number` has. */
export const NUMBER_METHODS: readonly MethodRow<AnyNumber>[] = [
  ["intValue", plain((self) => toInt(self))],
  ["longValue", plain((self) => new JavaWhole("Long", toLong(self)))],
  ["doubleValue", plain((self) => new JavaDouble(toDouble(self)))],
  ["floatValue", plain((self) => new JavaDouble(toDouble(self), "Float"))],
  ["shortValue", plain((self) => new JavaWhole("Short", BigInt.asIntN(16, BigInt(toInt(self)))))],
  ["byteValue", plain((self) => new JavaWhole("Byte", BigInt.asIntN(8, BigInt(toInt(self)))))],
];
