import { areEqual } from "../values/are-equal.ts";
import type { JavaEntry } from "../values/java-entry.ts";
import type { JavaMap } from "../values/java-map.ts";
import { MapView } from "../values/map-view.ts";
import type { MethodTable } from "../values/method.ts";
import type { Value } from "../values/value.ts";
import { nullPointer, valueAt } from "./arguments.ts";
import { defineMethods, plain } from "./define-methods.ts";

export const MAP_METHODS: MethodTable<JavaMap> = defineMethods<JavaMap>([
  ["size", plain((self) => self.size)],
  ["isEmpty", plain((self) => self.size === 0)],
  ["get", [["Object", (self, args) => self.get(valueAt(args, 0))]]],
  [
    "getOrDefault",
    [
      [
        "Object",
        "Object",
        (self, args) => (self.has(valueAt(args, 0)) ? self.get(valueAt(args, 0)) : valueAt(args, 1)),
      ],
    ],
  ],
  ["put", [["Object", "Object", (self, args) => self.put(valueAt(args, 0), valueAt(args, 1))]]],
  ["putIfAbsent", [["Object", "Object", (self, args) => putIfAbsent(self, valueAt(args, 0), valueAt(args, 1))]]],
  ["putAll", [["Map", (self, args) => putAll(self, valueAt(args, 0))]]],
  [
    "remove",
    [
      ["Object", "Object", (self, args) => removePair(self, valueAt(args, 0), valueAt(args, 1))],
      ["Object", (self, args) => self.remove(valueAt(args, 0))],
    ],
  ],
  [
    "replace",
    [
      [
        "Object",
        "Object",
        (self, args) => (self.has(valueAt(args, 0)) ? self.put(valueAt(args, 0), valueAt(args, 1)) : null),
      ],
    ],
  ],
  ["containsKey", [["Object", (self, args) => self.has(valueAt(args, 0))]]],
  [
    "containsValue",
    [["Object", (self, args) => self.entries().some(({ value }) => areEqual(valueAt(args, 0), value))]],
  ],
  ["keySet", plain((self) => new MapView(self, "keys"))],
  ["values", plain((self) => new MapView(self, "values"))],
  ["entrySet", plain((self) => new MapView(self, "entries"))],
  [
    "clear",
    plain((self) => {
      self.clear();
      return undefined;
    }),
  ],
]);

function putIfAbsent(map: JavaMap, key: Value, value: Value): Value {
  const before = map.get(key);
  if (before === null) map.put(key, value);
  return before;
}

function putAll(map: JavaMap, other: Value): undefined {
  if (other === null || typeof other !== "object" || other.is !== "map") throw nullPointer();
  for (const { key, value } of other.entries()) map.put(key, value);
}

function removePair(map: JavaMap, key: Value, value: Value): boolean {
  if (!map.has(key) || !areEqual(map.get(key), value)) return false;
  map.remove(key);
  return true;
}

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
