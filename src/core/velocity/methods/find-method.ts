import { JavaException } from "../values/java-exception.ts";
import type { Method } from "../values/method.ts";
import type { Value } from "../values/value.ts";
import { findOverload } from "./find-overload.ts";
import { ClassObject } from "./objects/class-object.ts";
import { OBJECT_METHODS } from "./objects/object-methods.ts";
import { tableOf } from "./table-of.ts";

/** A value that is not null. */
type Thing = Exclude<Value, null>;

/** The method that a call means, or `undefined`: a type has what its table says, a class what is static besides. */
export function findMethod(self: Thing, name: string, args: readonly Value[]): Method<Value> | undefined {
  return findOwnMethod(self, name, args) ?? (self instanceof ClassObject ? findStatic(self, name, args) : undefined);
}

/** The same among what a type has itself: a property is never read or set by a static method. */
export function findOwnMethod(self: Thing, name: string, args: readonly Value[]): Method<Value> | undefined {
  const overloads = tableOf(self).get(name) ?? OBJECT_METHODS.get(name);
  // Safe: the table was chosen by the object's type.
  return overloads && (findOverload<never>(overloads, args) as Method<Value> | undefined);
}

/** What a class has of its objects' methods: the static ones. To call another through it is an error. */
function findStatic({ instanceMethods }: ClassObject, name: string, args: readonly Value[]) {
  const found = findOverload<never>(instanceMethods.get(name) ?? [], args);
  // Safe: a static method needs no object.
  return found === undefined || found.isStatic === true ? (found as Method<Value> | undefined) : NEEDS_OBJECT;
}

const NEEDS_OBJECT: Method<Value> = {
  parameters: [],
  call: () => {
    throw new JavaException("java.lang.IllegalArgumentException", "object is not an instance of declaring class");
  },
};
