import type { JsonValue } from "../../integration/json/json.ts";

/** A value of JSON as a list; `null` where it is none. `Array.isArray` does not narrow a readonly list. */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] | null {
  const list: readonly JsonValue[] | null = Array.isArray(value) ? value : null;
  return list;
}
