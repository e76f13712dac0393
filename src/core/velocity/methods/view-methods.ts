import { areEqual } from "../values/are-equal.ts";
import { JavaException } from "../values/java-exception.ts";
import { JavaList } from "../values/java-list.ts";
import type { MapView } from "../values/map-view.ts";
import type { MethodTable } from "../values/method.ts";
import type { Value } from "../values/value.ts";
import { itemsAt, valueAt } from "./arguments.ts";
import { defineMethods, plain } from "./define-methods.ts";
import { iterateView } from "./iterate.ts";

/** What `keySet()`, `values()` and `entrySet()` give. */
export const VIEW_METHODS: MethodTable<MapView> = defineMethods<MapView>([
  ["size", plain((self) => self.map.size)],
  ["isEmpty", plain((self) => self.map.size === 0)],
  ["contains", [["Object", (self, args) => holds(self, valueAt(args, 0))]]],
  ["containsAll", [["Collection", (self, args) => itemsAt(args, 0).every((item) => holds(self, item))]]],
  ["iterator", plain((self) => iterateView(self))],
  ["toArray", plain((self) => new JavaList("[Ljava.lang.Object;", self.items))],
  ["remove", [["Object", (self, args) => remove(self, valueAt(args, 0))]]],
  ["add", [["Object", refuse]]],
  ["addAll", [["Collection", refuse]]],
  [
    "clear",
    plain((self) => {
      self.map.clear();
      return undefined;
    }),
  ],
]);

function holds(view: MapView, value: Value): boolean {
  return view.items.some((item) => areEqual(value, item));
}

function remove({ map, of, items }: MapView, value: Value): boolean {
  const index = items.findIndex((item) => areEqual(value, item));
  const entry = map.entries()[index];
  if (entry === undefined) return false;
  map.remove(of === "keys" ? value : entry.key);
  return true;
}

function refuse(): never {
  throw new JavaException("java.lang.UnsupportedOperationException", "What a map's view shows is added to the map");
}
