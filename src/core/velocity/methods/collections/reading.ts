import { JavaException } from "../../values/java-exception.ts";
import { JavaList } from "../../values/java-list.ts";
import { JavaListIterator } from "../../values/java-list-iterator.ts";
import type { Value } from "../../values/value.ts";
import { intAt, itemsAt, valueAt } from "../arguments.ts";
import { type MethodRow, plain } from "../define-methods.ts";
import { holderOf, isEqualTo } from "./holder-of.ts";

/** What lists and arrays share: Velocity gives arrays a list's methods. */
export const READING: readonly MethodRow<JavaList>[] = [
  ["size", plain((self) => self.items.length)],
  ["isEmpty", plain((self) => self.items.length === 0)],
  ["get", [["int", (self, args) => self.items[checkIndex(self, intAt(args, 0))] ?? null]]],
  ["contains", [["Object", (self, args) => contains(self.items, valueAt(args, 0))]]],
  ["containsAll", [["Collection", (self, args) => containsAll(self.items, itemsAt(args, 0))]]],
  ["indexOf", [["Object", (self, args) => self.items.findIndex(isEqualTo(valueAt(args, 0)))]]],
  ["lastIndexOf", [["Object", (self, args) => self.items.findLastIndex(isEqualTo(valueAt(args, 0)))]]],
  [
    "toArray",
    [
      [(self) => new JavaList("[Ljava.lang.Object;", [...self.items])],
      ["Object[]", (self) => new JavaList("[Ljava.lang.Object;", [...self.items])],
    ],
  ],
  ["listIterator", [[(self) => listIterator(self, 0)], ["int", (self, args) => listIterator(self, intAt(args, 0))]]],
];

/** Hands on an index that a list has, or throws. */
export function checkIndex({ items }: JavaList, index: number): number {
  if (index < 0 || index >= items.length) throw indexOutOfBounds(index, items.length);
  return index;
}

/** What Java throws for an index that a list has not. */
export function indexOutOfBounds(index: number, length: number): JavaException {
  return new JavaException("java.lang.IndexOutOfBoundsException", `Index ${index} out of bounds for length ${length}`);
}

/** Whether a value is among others, by `equals`. */
export function contains(items: readonly Value[], value: Value): boolean {
  return items.some(isEqualTo(value));
}

/** Whether all of some values are among others. */
export function containsAll(items: readonly Value[], values: readonly Value[]): boolean {
  return values.every(holderOf(items));
}

function listIterator(list: JavaList, start: number): JavaListIterator {
  if (start < 0 || start > list.items.length) throw indexOutOfBounds(start, list.items.length);
  return new JavaListIterator(listIteratorClass(list), list, start);
}

function listIteratorClass({ className, isArray }: JavaList): string {
  if (isArray) return "java.util.AbstractList$ListItr";
  return className.endsWith("$SubList") ? `${className}$1` : "java.util.ArrayList$ListItr";
}
