import { classNameOf } from "../values/class-name-of.ts";
import { isNumber } from "../values/java-number.ts";
import type { ParameterType } from "../values/method.ts";
import type { Value } from "../values/value.ts";

/** A value that is not null. */
type Thing = Exclude<Value, null>;

interface TypeFacts {
  /** Whether a value can be handed to a parameter of the type: an int fits a long, a text an Object. */
  readonly takes: (value: Thing) => boolean;
  /** The types that are wider: what takes these takes its values too. `Object` is wider than all. */
  readonly wider?: readonly ParameterType[];
  /** What an array holds. */
  readonly component?: ParameterType;
}

const TYPES: Readonly<Record<ParameterType, TypeFacts>> = {
  Object: { takes: () => true },
  String: { takes: (value) => typeof value === "string", wider: ["CharSequence"] },
  CharSequence: { takes: (value) => typeof value === "string" },
  Collection: { takes: isCollection, wider: ["Iterable"] },
  Iterable: { takes: isCollection },
  Map: { takes: (value) => typeof value === "object" && value.is === "map" },
  Class: { takes: ofClass("java.lang.Class") },
  BigInteger: { takes: ofClass("java.math.BigInteger") },
  BigDecimal: { takes: ofClass("java.math.BigDecimal") },
  Integer: { takes: ofNumbers("Integer") },
  Long: { takes: ofNumbers("Long") },
  Double: { takes: ofNumbers("Double") },
  Float: { takes: ofNumbers("Float") },
  Short: { takes: ofNumbers("Short") },
  Byte: { takes: ofNumbers("Byte") },
  Boolean: { takes: (value) => typeof value === "boolean" },
  Character: { takes: isCharacter },
  Other: { takes: () => false },
  boolean: { takes: (value) => typeof value === "boolean" },
  // Unlike in Java, a character is no int (Velocity 1.7).
  char: { takes: isCharacter },
  byte: { takes: ofNumbers("Byte"), wider: ["short", "int", "long", "float", "double"] },
  short: { takes: ofNumbers("Byte", "Short"), wider: ["int", "long", "float", "double"] },
  int: { takes: ofNumbers("Byte", "Short", "Integer"), wider: ["long", "float", "double"] },
  long: { takes: ofNumbers("Byte", "Short", "Integer", "Long"), wider: ["float", "double"] },
  float: { takes: ofNumbers("Byte", "Short", "Integer", "Long", "Float"), wider: ["double"] },
  double: { takes: ofNumbers("Byte", "Short", "Integer", "Long", "Float", "Double") },
  "Object[]": { takes: ofClass("[Ljava.lang.String;", "[Ljava.lang.Object;"), component: "Object" },
  "CharSequence[]": { takes: ofClass("[Ljava.lang.String;"), component: "CharSequence" },
  "byte[]": { takes: ofClass("[B"), component: "byte" },
  "char[]": { takes: ofClass("[C"), component: "char" },
};

const PRIMITIVES: ReadonlySet<ParameterType> = new Set([
  "boolean",
  "char",
  "byte",
  "short",
  "int",
  "long",
  "float",
  "double",
]);

/** Whether a value can be handed to a parameter; null fits all that are no primitives. */
export function fits(type: ParameterType, value: Value): boolean {
  return value === null ? !PRIMITIVES.has(type) : TYPES[type].takes(value);
}

/** What an array type holds; `undefined` for the others. A last parameter that is an array takes any number of arguments. */
export function componentOf(type: ParameterType | undefined): ParameterType | undefined {
  return type === undefined ? undefined : TYPES[type].component;
}

/** Whether all that fits one type fits another, wider one. */
export function isWithin(narrow: ParameterType, wide: ParameterType): boolean {
  return narrow === wide || wide === "Object" || (TYPES[narrow].wider?.includes(wide) ?? false);
}

/** Whether a value's class is the one declared, a primitive's box included; null counts as an Object. */
export function isOfType(type: ParameterType, value: Value): boolean {
  if (value === null) return type === "Object";
  if (type === "Object") return false;
  return BOXED.get(classNameOf(value))?.includes(type) ?? false;
}

const BOXED: ReadonlyMap<string, readonly ParameterType[]> = new Map([
  ["java.lang.String", ["String"]],
  ["java.lang.Integer", ["int", "Integer"]],
  ["java.lang.Long", ["long", "Long"]],
  ["java.lang.Double", ["double", "Double"]],
  ["java.lang.Float", ["float", "Float"]],
  ["java.lang.Short", ["short", "Short"]],
  ["java.lang.Byte", ["byte", "Byte"]],
  ["java.lang.Boolean", ["boolean", "Boolean"]],
  ["java.lang.Character", ["char", "Character"]],
  ["java.math.BigInteger", ["BigInteger"]],
  ["java.math.BigDecimal", ["BigDecimal"]],
  ["[Ljava.lang.Object;", ["Object[]"]],
  ["[B", ["byte[]"]],
  ["[C", ["char[]"]],
]);

/** Whether a value is an array: it is never one of several in another. */
export function isArray(value: Value): boolean {
  return value !== null && typeof value === "object" && value.is === "list" && value.isArray;
}

function isCharacter(value: Thing): boolean {
  return typeof value === "object" && value.is === "character";
}

function isCollection(value: Thing): boolean {
  return typeof value === "object" && (value.is === "view" || (value.is === "list" && !value.isArray));
}

function ofNumbers(...kinds: string[]): (value: Thing) => boolean {
  const takesInts = kinds.includes("Integer");
  return (value) => (typeof value === "number" ? takesInts : isNumber(value) && kinds.includes(value.kind));
}

function ofClass(...names: string[]): (value: Thing) => boolean {
  return (value) => names.includes(classNameOf(value));
}
