/** The whole numbers beside `Integer`, by their widths in bits; `BigInteger` has none. */
export type WholeKind = "Byte" | "Short" | "Long" | "BigInteger";

/** A `Byte`, `Short`, `Long` or `BigInteger`. (An `Integer` is a JavaScript number.) */
export class JavaWhole {
  readonly is = "whole";
  readonly kind: WholeKind;
  readonly value: bigint;

  constructor(kind: WholeKind, value: bigint) {
    this.kind = kind;
    this.value = value;
  }
}

/** A `Double`, or a `Float` (whose value is already rounded to 32 bits). */
export class JavaDouble {
  readonly is = "double";
  readonly kind: "Double" | "Float";
  readonly value: number;

  constructor(value: number, kind: "Double" | "Float" = "Double") {
    this.kind = kind;
    this.value = kind === "Float" ? Math.fround(value) : value;
  }
}

/** A `BigDecimal`: `unscaled` × 10^-`scale`. json-smart reads a fraction of more than 18 characters as one. */
export class JavaBigDecimal {
  readonly is = "decimal";
  readonly kind = "BigDecimal";
  readonly unscaled: bigint;
  readonly scale: number;

  constructor(unscaled: bigint, scale: number) {
    this.unscaled = unscaled;
    this.scale = scale;
  }
}

/** The numbers that are not an `Integer`. */
export type JavaNumber = JavaWhole | JavaDouble | JavaBigDecimal;

/** Any of Java's `Number`s; an `Integer` is a JavaScript number. */
export type AnyNumber = number | JavaNumber;

/** Whether a value is one of Java's `Number`s, an `Integer` too. */
export function isNumber(value: unknown): value is AnyNumber {
  return (
    typeof value === "number" ||
    value instanceof JavaDouble ||
    value instanceof JavaWhole ||
    value instanceof JavaBigDecimal
  );
}
