import { JavaList } from "./java-list.ts";
import { JavaMap } from "./java-map.ts";
import type { Value } from "./value.ts";

/** A deep copy of lists and maps. What they share is shared in the copy too. */
export function copyValue(value: Value): Value {
  return copyInto(new Map(), value);
}

function copyInto(copies: Map<Value, Value>, value: Value): Value {
  if (!(value instanceof JavaList || value instanceof JavaMap)) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  if (value instanceof JavaList) {
    const list = new JavaList(value.className, []);
    copies.set(value, list);
    for (const item of value.items) list.items.push(copyInto(copies, item));
    return list;
  }
  const map = new JavaMap(value.type);
  copies.set(value, map);
  for (const entry of value.entries()) map.put(entry.key, copyInto(copies, entry.value));
  return map;
}
