import { printBigDecimal } from "../java/decimals/print-big-decimal.ts";
import { printDouble, printFloat } from "../java/numbers/print-double.ts";
import type { JavaCharacter } from "./java-character.ts";
import type { JavaNumber } from "./java-number.ts";

/** What a number other than an `Integer`, or a character, prints. */
export function printScalar(value: JavaNumber | JavaCharacter): string {
  switch (value.is) {
    case "whole":
      return String(value.value);
    case "double":
      return value.kind === "Float" ? printFloat(value.value) : printDouble(value.value);
    case "decimal":
      return printBigDecimal(value.unscaled, value.scale);
    case "character":
      return value.unit;
  }
}
