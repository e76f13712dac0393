import { OBJECT_METHODS } from "../../methods/objects/object-methods.ts";
import { tableOf } from "../../methods/table-of.ts";
import { JavaCharacter } from "../../values/java-character.ts";
import { JavaEntry } from "../../values/java-entry.ts";
import { JavaIterator } from "../../values/java-iterator.ts";
import { JavaList } from "../../values/java-list.ts";
import { JavaMap } from "../../values/java-map.ts";
import { JavaBigDecimal, JavaDouble, JavaWhole } from "../../values/java-number.ts";
import { MapView } from "../../values/map-view.ts";
import type { Value } from "../../values/value.ts";
import type { TypeName } from "../types/type.ts";
import { ARRAY_FACTS, ENTRY_FACTS, ITERATOR_FACTS, LIST_FACTS, MAP_FACTS, SET_FACTS } from "./collection-facts.ts";
import type { MethodFacts } from "./method-facts.ts";
import { BOOLEAN_FACTS, DOUBLE_FACTS, INTEGER_FACTS, LONG_FACTS, NUMBER_FACTS, OBJECT_FACTS } from "./scalar-facts.ts";
import { STRING_FACTS } from "./string-facts.ts";

type Facts = ReadonlyMap<string, MethodFacts>;

interface TypeMethods {
  readonly facts: Facts;
  /** Any value of the type: the renderer knows its methods. */
  readonly example: Exclude<Value, null>;
}

const MAP = new JavaMap();
const NO_STEPS = { hasNext: () => false, next: () => null };

const TYPES: ReadonlyMap<TypeName, TypeMethods> = new Map<TypeName, TypeMethods>([
  ["String", { facts: STRING_FACTS, example: "" }],
  ["List", { facts: LIST_FACTS, example: new JavaList("java.util.ArrayList", []) }],
  ["Array", { facts: ARRAY_FACTS, example: new JavaList("[Ljava.lang.String;", []) }],
  ["Map", { facts: MAP_FACTS, example: MAP }],
  ["Set", { facts: SET_FACTS, example: new MapView(MAP, "keys") }],
  ["Entry", { facts: ENTRY_FACTS, example: new JavaEntry("", "", "java.util.HashMap$Node") }],
  ["Iterator", { facts: ITERATOR_FACTS, example: new JavaIterator("java.util.Iterator", NO_STEPS) }],
  ["Integer", { facts: INTEGER_FACTS, example: 0 }],
  ["Long", { facts: LONG_FACTS, example: new JavaWhole("Long", 0n) }],
  ["Double", { facts: DOUBLE_FACTS, example: new JavaDouble(0) }],
  ["BigInteger", { facts: NUMBER_FACTS, example: new JavaWhole("BigInteger", 0n) }],
  ["BigDecimal", { facts: NUMBER_FACTS, example: new JavaBigDecimal(0n, 0) }],
  ["Boolean", { facts: BOOLEAN_FACTS, example: true }],
  ["Character", { facts: OBJECT_FACTS, example: new JavaCharacter("a") }],
]);

function tableFor(type: TypeName) {
  const methods = TYPES.get(type);
  return methods === undefined ? undefined : tableOf(methods.example);
}

/** Whether the methods of a type are all known: then any other name is none. */
export function hasKnownMethods(type: TypeName): boolean {
  return TYPES.has(type);
}

/** Whether a type has a method of a name. */
export function hasMethod(type: TypeName, name: string): boolean {
  return tableFor(type)?.has(name) === true || OBJECT_METHODS.has(name);
}

/** What is told of a type's method; `undefined` where there is none, or nothing is told. */
export function factsOf(type: TypeName, name: string): MethodFacts | undefined {
  return TYPES.get(type)?.facts.get(name) ?? OBJECT_FACTS.get(name);
}

/** All that is told of a type's methods, the most useful first. */
export function allFactsOf(type: TypeName): readonly MethodFacts[] {
  const facts = TYPES.get(type)?.facts ?? new Map<string, MethodFacts>();
  return [...facts.values(), ...[...OBJECT_FACTS.values()].filter(({ name }) => !facts.has(name))];
}

/** The names of a type's methods. */
export function methodNamesOf(type: TypeName): readonly string[] {
  return [...(tableFor(type)?.keys() ?? []), ...OBJECT_METHODS.keys()];
}
