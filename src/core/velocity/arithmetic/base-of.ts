import type { JavaNumber, WholeKind } from "../values/java-number.ts";

/** In what two numbers are calculated and compared. */
export type Base = "long" | "big" | "float" | "double" | "decimal";

type Kind = "Integer" | WholeKind | "Float" | "Double" | "BigDecimal";

export function kindOf(value: number | JavaNumber): Kind {
  return typeof value === "number" ? "Integer" : value.kind;
}

/** A BigInteger beside a fraction makes a BigDecimal; a Float beside whole numbers stays one, however large they are. */
export function baseOf(left: number | JavaNumber, right: number | JavaNumber): Base {
  const kinds = new Set([kindOf(left), kindOf(right)]);
  const isBig = kinds.has("BigInteger");
  if (kinds.has("BigDecimal")) return "decimal";
  if (!kinds.has("Double") && !kinds.has("Float")) return isBig ? "big" : "long";
  if (isBig) return "decimal";
  return kinds.has("Double") ? "double" : "float";
}
