import { expect, test } from "vitest";
import type { TypeName } from "../types/type.ts";
import { allFactsOf, hasKnownMethods, hasMethod } from "./facts-of.ts";

const TYPES: readonly TypeName[] = [
  "String",
  "Integer",
  "Long",
  "Double",
  "BigInteger",
  "BigDecimal",
  "Boolean",
  "Character",
  "List",
  "Array",
  "Map",
  "Set",
  "Entry",
  "Iterator",
];

test.each(TYPES)("all that is told of the methods of %s can be called", (type) => {
  expect(hasKnownMethods(type)).toBe(true);
  expect(allFactsOf(type).filter(({ name }) => !hasMethod(type, name))).toEqual([]);
});

test("of other types no methods are known", () => {
  expect([hasKnownMethods("Unknown"), hasKnownMethods("Gateway"), hasMethod("String", "size")]).toEqual([
    false,
    false,
    false,
  ]);
});
