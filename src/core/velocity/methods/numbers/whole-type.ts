import { type AnyNumber, JavaWhole } from "../../values/java-number.ts";
import type { ParameterType } from "../../values/method.ts";

/** One of the classes of whole numbers with a fixed width. */
export interface WholeType {
  readonly box: "Byte" | "Short" | "Integer" | "Long";
  readonly primitive: ParameterType;
  readonly bits: number;
  /** As the names of its static methods say it: `parseInt`, `parseUnsignedInt`. */
  readonly word: string;
}

export const BYTE: WholeType = { box: "Byte", primitive: "byte", bits: 8, word: "Byte" };
export const SHORT: WholeType = { box: "Short", primitive: "short", bits: 16, word: "Short" };
export const INTEGER: WholeType = { box: "Integer", primitive: "int", bits: 32, word: "Int" };
export const LONG: WholeType = { box: "Long", primitive: "long", bits: 64, word: "Long" };

/** A number of the type; what is too long loses its upper bits. */
export function makeWhole({ box, bits }: WholeType, value: bigint): AnyNumber {
  const cut = BigInt.asIntN(bits, value);
  return box === "Integer" ? Number(cut) : new JavaWhole(box, cut);
}
