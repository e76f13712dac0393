import { elementOf } from "./type-of-value.ts";
import type { Type, TypeName } from "./type.ts";

/** A type in a word or two: `String`, `List of Map`. */
export function describeType(type: Type): string {
  if (type.name === "Gateway") return `$${type.path ?? ""}`;
  if (type.name !== "List" && type.name !== "Set") return WORDS.get(type.name) ?? type.name;
  const element = elementOf(type);
  return element.name === "Unknown" ? type.name : `${type.name} of ${element.name}`;
}

const WORDS: ReadonlyMap<TypeName, string> = new Map<TypeName, string>([
  ["Missing", "nothing"],
  ["Unknown", "value"],
  ["Block", "block"],
  ["Loop", "loop"],
]);
