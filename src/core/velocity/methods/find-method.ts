import { JavaException } from "../values/java-exception.ts";
import type { Method, MethodTable } from "../values/method.ts";
import type { Value } from "../values/value.ts";
import { BOOLEAN_METHODS, CHARACTER_METHODS } from "./boolean-methods.ts";
import { ITERATOR_METHODS } from "./iterator-methods.ts";
import { ARRAY_METHODS, LIST_METHODS } from "./list-methods.ts";
import { ENTRY_METHODS, MAP_METHODS } from "./map-methods.ts";
import { numberMethodsOf } from "./number-methods.ts";
import { OBJECT_METHODS } from "./object-methods.ts";
import { STRING_METHODS } from "./string-methods.ts";
import { takes } from "./takes.ts";
import { VIEW_METHODS } from "./view-methods.ts";

type AnyTable = MethodTable<never>;

/** The method that a call means, or `undefined`: a type has what its table says, and nothing else. */
export function findMethod(
  self: Exclude<Value, null>,
  name: string,
  args: readonly Value[],
): Method<Value> | undefined {
  const overloads: readonly Method<never>[] = [...(tableOf(self).get(name) ?? []), ...(OBJECT_METHODS.get(name) ?? [])];
  const found = overloads.find(({ parameters }) => takes(parameters, args));
  if (found === undefined && overloads.some(({ parameters }) => parameters.length === 0)) return TOO_MANY_ARGUMENTS;
  // Safe: the table was chosen by the object's type.
  return found as Method<Value> | undefined;
}

/** Velocity 1.7 takes a method without parameters for one that fits any arguments; the call then fails. */
const TOO_MANY_ARGUMENTS: Method<Value> = {
  parameters: [],
  call: () => {
    throw new JavaException("java.lang.IllegalArgumentException", "The method takes no arguments");
  },
};

/** The methods of a value's type, by name; what every object has is not among them. */
export function tableOf(self: Exclude<Value, null>): AnyTable {
  if (typeof self === "string") return STRING_METHODS;
  if (typeof self === "boolean") return BOOLEAN_METHODS;
  if (typeof self === "number") return numberMethodsOf("Integer");
  switch (self.is) {
    case "whole":
    case "double":
    case "decimal":
      return numberMethodsOf(self.kind);
    case "character":
      return CHARACTER_METHODS;
    case "list":
      return self.isArray ? ARRAY_METHODS : LIST_METHODS;
    case "map":
      return self.methods ?? MAP_METHODS;
    case "view":
      return VIEW_METHODS;
    case "entry":
      return ENTRY_METHODS;
    case "iterator":
      return ITERATOR_METHODS;
    case "object":
      return self.methods;
  }
}
