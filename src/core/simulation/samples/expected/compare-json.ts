import { isJsonObject, type JsonObject, type JsonValue } from "../../../integration/json/json.ts";
import { listOf } from "../list-of.ts";
import { memberPath, type Difference } from "./difference.ts";
import { showExactly } from "./parse-body.ts";

/** Where two values from `parseBody` differ; the order of members does not matter. */
export function compareJson(
  path: string,
  expected: JsonValue | undefined,
  got: JsonValue | undefined,
): readonly Difference[] {
  if (isJsonObject(expected) && isJsonObject(got)) return compareMembers(path, expected, got);
  const lists = [listOf(expected), listOf(got)] as const;
  if (lists[0] !== null && lists[1] !== null) return compareItems(path, lists[0], lists[1]);
  if (Object.is(expected, got)) return [];
  return [toDifference(path, expected, got)];
}

function compareMembers(path: string, expected: JsonObject, got: JsonObject): readonly Difference[] {
  const names = new Set([...Object.keys(expected), ...Object.keys(got)]);
  return [...names].flatMap((name) => compareJson(memberPath(path, name), own(expected, name), own(got, name)));
}

function compareItems(path: string, expected: readonly JsonValue[], got: readonly JsonValue[]): readonly Difference[] {
  const length = Math.max(expected.length, got.length);
  return Array.from({ length }, (_, index) => compareJson(`${path}[${index}]`, expected[index], got[index])).flat();
}

/** A member of the object's own: neither `constructor` nor `__proto__` of what it inherits. */
function own(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** What is not there is left out. */
export function toDifference(path: string, expected: JsonValue | undefined, got: JsonValue | undefined): Difference {
  return {
    path,
    ...(expected !== undefined && { expected: showExactly(expected) }),
    ...(got !== undefined && { got: showExactly(got) }),
  };
}
