import type { Value } from "../../values/value.ts";

/** What a value can be, as far as an author tells values apart: mostly the short names of Java's classes. */
export type TypeName =
  | "String"
  | "Integer"
  | "Long"
  | "BigInteger"
  | "Double"
  | "BigDecimal"
  | "Boolean"
  | "Character"
  | "List"
  | "Array"
  | "Map"
  | "Set"
  | "Entry"
  | "Iterator"
  | "Class"
  /** `$foreach` */
  | "Loop"
  /** What `#define` keeps. */
  | "Block"
  /** `$input`, `$util`, and `$context` with the maps in it: `path` says which. */
  | "Gateway"
  /** Surely nothing. */
  | "Missing"
  | "Unknown";

/** What is known of a value without rendering. */
export interface Type {
  readonly name: TypeName;
  /** Who made it: a list that came from JSON prints as JSON. */
  readonly origin?: "json" | "template" | "gateway";
  /** Of lists and sets: what is in them; of maps and entries: the values. */
  readonly element?: Type;
  /** Of the gateway's objects and maps: `context.identity`, `input.params.header`. */
  readonly path?: string;
  /** Its value on the sample request. */
  readonly sample?: Value;
  /** The JSONPath that leads to it in the payload. */
  readonly bodyPath?: string;
}

export const UNKNOWN: Type = { name: "Unknown" };
export const MISSING: Type = { name: "Missing" };
export const STRING: Type = { name: "String" };
export const INTEGER: Type = { name: "Integer" };
export const BOOLEAN: Type = { name: "Boolean" };

/** What two ways may give: one type if both agree. */
export function join(a: Type, b: Type): Type {
  if (a.name !== b.name) return UNKNOWN;
  const { name, origin, path } = a;
  if (a.path !== b.path || a.origin !== b.origin) return name === "Gateway" ? UNKNOWN : { name };
  return { name, ...(origin !== undefined && { origin }), ...(path !== undefined && { path }) };
}
