import type { AnyNumber, WholeKind } from "../values/java-number.ts";

/** In what two numbers are calculated and compared. */
export type Base = "long" | "big" | "float" | "double" | "decimal";

type Kind = "Integer" | WholeKind | "Float" | "Double" | "BigDecimal";

/** The class that a number has. */
export function kindOf(value: AnyNumber): Kind {
  return typeof value === "number" ? "Integer" : value.kind;
}

/** A BigInteger beside a fraction makes a BigDecimal; a Float beside whole numbers stays one, however large they are. */
export function baseOf(left: AnyNumber, right: AnyNumber): Base {
  const kinds = new Set([kindOf(left), kindOf(right)]);
  const isBig = kinds.has("BigInteger");
  if (kinds.has("BigDecimal")) return "decimal";
  if (!kinds.has("Double") && !kinds.has("Float")) return isBig ? "big" : "long";
  if (isBig) return "decimal";
  return kinds.has("Double") ? "double" : "float";
}
