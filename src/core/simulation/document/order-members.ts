import type { JsonObject, JsonValue } from "../../integration/json/json.ts";

/** A member that may be unset. */
type Members = Readonly<Record<string, JsonValue | undefined>>;

/** An object's members with the named ones first, in that order; unset ones are left out, `__proto__` is one like any other. */
export function orderMembers(members: Members, names: readonly string[]): JsonObject {
  const first = new Set(names);
  const entries = Object.entries(members);
  const set = new Map(entries.filter(([name]) => first.has(name)));
  const ordered = [
    ...names.map((name) => [name, set.get(name)] as const),
    ...entries.filter(([name]) => !first.has(name)),
  ];
  return Object.fromEntries(ordered.filter((entry): entry is [string, JsonValue] => entry[1] !== undefined));
}

/** The members that are not named. */
export function membersBeside(members: JsonObject, names: Iterable<string>): JsonObject {
  const left = new Set(names);
  return Object.fromEntries(Object.entries(members).filter(([name]) => !left.has(name)));
}
