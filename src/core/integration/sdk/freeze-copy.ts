import { isJsonObject, type JsonValue } from "../json/json.ts";

/** A deep copy that nobody can change. Any member's name is kept, `__proto__` too. */
export function freezeCopy<V extends JsonValue>(value: V): V {
  // A copy has its original's type: only the compiler cannot follow a value through its members.
  return copy(value) as V;
}

function copy(value: JsonValue): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (!isJsonObject(value)) return Object.freeze(value.map(copy));
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copy(member)])));
}
