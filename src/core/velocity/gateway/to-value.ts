import { MOST_LEVELS, parseJson } from "../json/parse-json.ts";
import { JavaException } from "../values/java-exception.ts";
import { JavaList } from "../values/java-list.ts";
import { JavaMap } from "../values/java-map.ts";
import type { Value } from "../values/value.ts";

/**
 * What `parseJson` gives for data once written as JSON, without the way through text. Throws a `JavaException` for data that
 * is nested more than 400 levels deep, or within itself.
 */
export function toValue(data: unknown): Value {
  return toValueAt(data, 0);
}

function toValueAt(data: unknown, level: number): Value {
  if (typeof data === "string" || typeof data === "boolean") return data;
  // Adding 0 makes 0 of JavaScript's -0, as JSON does.
  if (typeof data === "number" && (data | 0) === data) return data + 0;
  if (level > MOST_LEVELS)
    throw new JavaException("java.lang.StackOverflowError", `The data is nested more than ${MOST_LEVELS} levels deep`);
  if (Array.isArray(data)) return toList(data, level);
  if (isPlainObject(data)) return toMap(data, level);
  return parseJson(JSON.stringify(data) ?? "null");
}

function toList(data: readonly unknown[], level: number): JavaList {
  return new JavaList(
    "net.minidev.json.JSONArray",
    data.map((item) => toValueAt(item, level + 1)),
  );
}

function toMap(data: object, level: number): JavaMap {
  const map = new JavaMap();
  for (const [name, member] of Object.entries(data)) {
    if (isData(member)) map.put(name, toValueAt(member, level + 1));
  }
  return map;
}

/** Whether JSON keeps a member of an object. */
export function isData(member: unknown): boolean {
  return member !== undefined && typeof member !== "function" && typeof member !== "symbol";
}

function isPlainObject(data: unknown): data is object {
  return typeof data === "object" && data !== null && Object.getPrototypeOf(data) === Object.prototype;
}
