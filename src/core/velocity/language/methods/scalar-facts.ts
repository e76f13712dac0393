import { toFacts } from "./method-facts.ts";

const CONVERSIONS = [
  ["intValue", "", "Integer", "As a whole number of 32 bits"],
  ["longValue", "", "Long", "As a whole number of 64 bits"],
  ["doubleValue", "", "Double", "As a fraction"],
  ["toString", "", "String", "What it prints"],
  ["equals", "Object other", "Boolean", "Whether the other has the same class and value"],
  ["hashCode", "", "Integer", "Java's hash"],
] as const;

/** `java.lang.Integer` */
export const INTEGER_FACTS = toFacts([
  ...CONVERSIONS,
  [
    "parseInt",
    "String digits | String digits, int radix",
    "Integer",
    "The number that a text says; else the render fails",
  ],
  ["valueOf", "String digits", "Integer", "The number that a text says"],
  ["compareTo", "Integer other", "Integer", "-1, 0 or 1"],
  ["max", "int a, int b", "Integer", "The greater of two"],
  ["min", "int a, int b", "Integer", "The lesser of two"],
  ["toHexString", "int number", "String", "In base 16"],
  ["toBinaryString", "int number", "String", "In base 2"],
]);

/** `java.lang.Long` */
export const LONG_FACTS = toFacts([
  ...CONVERSIONS,
  ["parseLong", "String digits", "Long", "The number that a text says; else the render fails"],
  ["valueOf", "String digits", "Long", "The number that a text says"],
  ["compareTo", "Long other", "Integer", "-1, 0 or 1"],
]);

/** `java.lang.Double` */
export const DOUBLE_FACTS = toFacts([
  ...CONVERSIONS,
  ["parseDouble", "String digits", "Double", "The number that a text says; else the render fails"],
  ["valueOf", "String digits", "Double", "The number that a text says"],
  ["compareTo", "Double other", "Integer", "-1, 0 or 1"],
  ["isNaN", "", "Boolean", "Whether it is no number"],
]);

/** Numbers of which only that is known. */
export const NUMBER_FACTS = toFacts(CONVERSIONS);

/** `java.lang.Boolean` */
export const BOOLEAN_FACTS = toFacts([
  ["booleanValue", "", "Boolean", "Itself"],
  ["parseBoolean", "String text", "Boolean", "Whether a text says true"],
  ["toString", "", "String", "true or false"],
  ["equals", "Object other", "Boolean", "Whether the other is the same"],
]);

/** What every object has. */
export const OBJECT_FACTS = toFacts([
  ["equals", "Object other", "Boolean", "Whether the other is equal"],
  ["hashCode", "", "Integer", "Java's hash"],
  ["toString", "", "String", "What it prints"],
  ["getClass", "", "Class", "Its class; .name prints its name"],
]);
