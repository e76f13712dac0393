import { areEqual } from "../../values/are-equal.ts";
import type { JavaEntry } from "../../values/java-entry.ts";
import { JavaMap } from "../../values/java-map.ts";
import { MapView } from "../../values/map-view.ts";
import type { MethodTable } from "../../values/method.ts";
import type { Value } from "../../values/value.ts";
import { nullPointer, valueAt } from "../arguments.ts";
import { defineMethods, doing, plain } from "../define-methods.ts";
import { isEqualTo } from "./holder-of.ts";

/** The methods of `Map`. */
export const MAP_METHODS: MethodTable<JavaMap> = defineMethods<JavaMap>([
  ["size", plain((self) => self.size)],
  ["isEmpty", plain((self) => self.size === 0)],
  ["get", [["Object", (self, args) => self.get(valueAt(args, 0))]]],
  ["getOrDefault", [["Object", "Object", (self, args) => getOrDefault(self, valueAt(args, 0), valueAt(args, 1))]]],
  ["put", [["Object", "Object", (self, args) => self.put(valueAt(args, 0), valueAt(args, 1))]]],
  ["putIfAbsent", [["Object", "Object", (self, args) => putIfAbsent(self, valueAt(args, 0), valueAt(args, 1))]]],
  ["putAll", [["Map", (self, args) => putAll(self, valueAt(args, 0))]]],
  [
    "remove",
    [
      ["Object", (self, args) => self.remove(valueAt(args, 0))],
      ["Object", "Object", (self, args) => removePair(self, valueAt(args, 0), valueAt(args, 1))],
    ],
  ],
  [
    "replace",
    [
      ["Object", "Object", (self, args) => replace(self, valueAt(args, 0), valueAt(args, 1))],
      ["Object", "Object", "Object", (self, args) => replacePair(self, args)],
    ],
  ],
  ["containsKey", [["Object", (self, args) => self.has(valueAt(args, 0))]]],
  [
    "containsValue",
    [
      [
        "Object",
        (self, args) =>
          self
            .entries()
            .map(({ value }) => value)
            .some(isEqualTo(valueAt(args, 0))),
      ],
    ],
  ],
  ["keySet", plain((self) => new MapView(self, "keys"))],
  ["values", plain((self) => new MapView(self, "values"))],
  ["entrySet", plain((self) => new MapView(self, "entries"))],
  ["clear", [[doing((self) => self.clear())]]],
  ["clone", plain((self) => copy(self))],
]);

function getOrDefault(map: JavaMap, key: Value, otherwise: Value): Value {
  return map.has(key) ? map.get(key) : otherwise;
}

/** The gateway's maps answer `""` for what is absent, but know that it is. */
function putIfAbsent(map: JavaMap, key: Value, value: Value): Value {
  const before = map.has(key) ? map.get(key) : null;
  if (before === null) map.put(key, value);
  return before;
}

function putAll(map: JavaMap, other: Value): undefined {
  if (!(other instanceof JavaMap)) throw nullPointer();
  for (const { key, value } of other.entries()) map.put(key, value);
}

function removePair(map: JavaMap, key: Value, value: Value): boolean {
  if (!map.has(key) || !areEqual(map.get(key), value)) return false;
  map.remove(key);
  return true;
}

function replace(map: JavaMap, key: Value, value: Value): Value {
  return map.has(key) ? map.put(key, value) : null;
}

function replacePair(map: JavaMap, args: readonly Value[]): boolean {
  const key = valueAt(args, 0);
  if (!map.has(key) || !areEqual(map.get(key), valueAt(args, 1))) return false;
  map.put(key, valueAt(args, 2));
  return true;
}

function copy(map: JavaMap): JavaMap {
  const other = new JavaMap(map.type);
  putAll(other, map);
  return other;
}

/** The methods of `Map.Entry`. */
export const ENTRY_METHODS: MethodTable<JavaEntry> = defineMethods<JavaEntry>([
  ["getKey", plain((self) => self.key)],
  ["getValue", plain((self) => self.value)],
  ["setValue", [["Object", (self, args) => setValue(self, valueAt(args, 0))]]],
]);

function setValue(entry: JavaEntry, value: Value): Value {
  const before = entry.value;
  entry.value = value;
  return before;
}
