import { findMethod, findOwnMethod } from "../../methods/find-method.ts";
import { JavaException } from "../../values/java-exception.ts";
import type { Method } from "../../values/method.ts";
import type { Value } from "../../values/value.ts";

/** What an access finds; `undefined` where there is no such thing. */
type Found = { readonly value: Value } | undefined;

/** `$self.name(…)` */
export function callMethod(self: Exclude<Value, null>, name: string, args: readonly Value[]): Found {
  return found(findMethod(self, name, args), self, args);
}

/** A method that stands for a property. */
function callOwnMethod(self: Exclude<Value, null>, name: string, args: readonly Value[]): Found {
  return found(findOwnMethod(self, name, args), self, args);
}

function found(method: Method<Value> | undefined, self: Value, args: readonly Value[]): Found {
  if (method === undefined) return undefined;
  const value = method.call(self, args);
  return { value: value === undefined ? "" : value };
}

/**
 * `$self.name`: the getter `getName()`, else the key of a map, else `get("name")`, else `isName()`. So `$map.class` is the
 * map's class, but `$map.size` its key `size`.
 */
export function readProperty(self: Exclude<Value, null>, name: string): Found {
  const isMap = typeof self === "object" && self.is === "map";
  // A map has no getter but `getClass()`, and is what properties are read of most.
  if (isMap && self.methods === undefined && !CLASS_NAMES.has(name)) return { value: self.get(name) };
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const got = callOwnMethod(self, `get${capital}`, []) ?? callOwnMethod(self, `get${name}`, []);
  if (got !== undefined) return got;
  return isMap
    ? { value: self.get(name) }
    : (callOwnMethod(self, "get", [name]) ?? callOwnMethod(self, `is${capital}`, []));
}

/** The names that ask for an object's class: `$map.class` is no key of the map. */
export const CLASS_NAMES: ReadonlySet<string> = new Set(["class", "Class"]);

/** `$self[index]`; a negative index counts from the end. */
export function readIndex(self: Exclude<Value, null>, index: Value): Found {
  return callMethod(self, "get", [fromEnd(self, index)]);
}

function fromEnd(self: Exclude<Value, null>, index: Value): Value {
  if (typeof index !== "number" || index >= 0) return index;
  const size = callMethod(self, "size", []);
  if (typeof size?.value !== "number")
    throw new JavaException(
      "org.apache.velocity.exception.VelocityException",
      "Only what has a size takes a negative index",
    );
  return size.value + index;
}

/** `#set($self[index] = value)`; false if the object cannot be set so. */
export function writeIndex(self: Exclude<Value, null>, index: Value, value: Value): boolean {
  const args = [fromEnd(self, index), value];
  return (callMethod(self, "set", args) ?? callMethod(self, "put", args)) !== undefined;
}

/** `#set($self.name = value)`: the setter `setName(value)`, else `put("name", value)`. */
export function writeProperty(self: Exclude<Value, null>, name: string, value: Value): boolean {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return (callOwnMethod(self, `set${capital}`, [value]) ?? callOwnMethod(self, "put", [name, value])) !== undefined;
}
