import { JavaException } from "../../values/java-exception.ts";
import { JavaList } from "../../values/java-list.ts";
import type { MapView } from "../../values/map-view.ts";
import type { MethodTable } from "../../values/method.ts";
import type { Value } from "../../values/value.ts";
import { itemsAt, valueAt } from "../arguments.ts";
import { defineMethods, doing, plain } from "../define-methods.ts";
import { iterateView } from "./iterate.ts";
import { holderOf, isEqualTo } from "./holder-of.ts";
import { contains, containsAll } from "./reading.ts";

/** What `keySet()`, `values()` and `entrySet()` give. */
export const VIEW_METHODS: MethodTable<MapView> = defineMethods<MapView>([
  ["size", plain((self) => self.map.size)],
  ["isEmpty", plain((self) => self.map.size === 0)],
  ["contains", [["Object", (self, args) => contains(self.items, valueAt(args, 0))]]],
  ["containsAll", [["Collection", (self, args) => containsAll(self.items, itemsAt(args, 0))]]],
  ["iterator", plain((self) => iterateView(self))],
  [
    "toArray",
    [
      [(self) => new JavaList("[Ljava.lang.Object;", self.items)],
      ["Object[]", (self) => new JavaList("[Ljava.lang.Object;", self.items)],
    ],
  ],
  ["remove", [["Object", (self, args) => remove(self, valueAt(args, 0))]]],
  ["removeAll", [["Collection", (self, args) => retain(self, itemsAt(args, 0), false)]]],
  ["retainAll", [["Collection", (self, args) => retain(self, itemsAt(args, 0), true)]]],
  ["add", [["Object", refuse]]],
  ["addAll", [["Collection", (_, args) => itemsAt(args, 0).length > 0 && refuse()]]],
  ["clear", [[doing((self) => self.map.clear())]]],
]);

function remove({ map, items }: MapView, value: Value): boolean {
  const entry = map.entries()[items.findIndex(isEqualTo(value))];
  if (entry !== undefined) map.remove(entry.key);
  return entry !== undefined;
}

/** Keeps what is among the others, or what is not. */
function retain({ map, items }: MapView, others: readonly Value[], keepsThem: boolean): boolean {
  const holds = holderOf(others);
  const gone = map.entries().filter((_, index) => holds(items[index] ?? null) !== keepsThem);
  for (const { key } of gone) map.remove(key);
  return gone.length > 0;
}

function refuse(): never {
  throw new JavaException("java.lang.UnsupportedOperationException", "What a map's view shows is added to the map");
}
