import type { Value } from "./value.ts";

/** The types of parameters that Java's methods here declare: they decide which overload a call means. */
export type ParameterType =
  | "Object"
  | "String"
  | "CharSequence"
  | "Collection"
  | "Iterable"
  | "Map"
  | "Number"
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
  | "boolean"
  | "char"
  | "int"
  | "long"
  | "float"
  | "double"
  | "Object[]"
  | "byte[]"
  | "char[]"
  | "Object..."
  | "CharSequence...";

/** One overload of a method. */
export interface Method<Self> {
  readonly parameters: readonly ParameterType[];
  /** Throws a `JavaException` where Java throws. What is `void` in Java gives `undefined`, which prints nothing. */
  readonly call: (self: Self, args: readonly Value[]) => Value | undefined;
}

/** The methods of a type by name; each name with its overloads, the most specific first. */
export type MethodTable<Self> = ReadonlyMap<string, readonly Method<Self>[]>;
