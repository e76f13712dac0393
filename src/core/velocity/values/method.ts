import type { Value } from "./value.ts";

/**
 * The types of parameters that Java's methods here declare: they decide which overload a call means. `Other` stands for
 * classes of which no template has a value, so that null alone fits.
 */
export type ParameterType =
  | "Object"
  | "String"
  | "CharSequence"
  | "Collection"
  | "Iterable"
  | "Map"
  | "Class"
  | "BigInteger"
  | "BigDecimal"
  | "Integer"
  | "Long"
  | "Double"
  | "Float"
  | "Short"
  | "Byte"
  | "Boolean"
  | "Character"
  | "Other"
  | "boolean"
  | "char"
  | "byte"
  | "short"
  | "int"
  | "long"
  | "float"
  | "double"
  | "Object[]"
  | "CharSequence[]"
  | "byte[]"
  | "char[]";

/** One overload of a method. */
export interface Method<Self> {
  readonly parameters: readonly ParameterType[];
  /** A static method can be called through a class (`$x.class`) too. */
  readonly isStatic?: boolean;
  /** Throws a `JavaException` where Java throws. What is `void` in Java gives `undefined`, which prints nothing. */
  readonly call: (self: Self, args: readonly Value[]) => Value | undefined;
}

/** The methods of a type by name, each name with its overloads. */
export type MethodTable<Self> = ReadonlyMap<string, readonly Method<Self>[]>;
