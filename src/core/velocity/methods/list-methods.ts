import { areEqual } from "../values/are-equal.ts";
import { classNameOf } from "../values/class-name.ts";
import { JavaException } from "../values/java-exception.ts";
import { JavaList } from "../values/java-list.ts";
import type { MethodTable } from "../values/method.ts";
import type { Value } from "../values/value.ts";
import { intAt, itemsAt, valueAt } from "./arguments.ts";
import { checkLength } from "./check-length.ts";
import { defineMethods, type MethodRow, plain } from "./define-methods.ts";
import { iterateList } from "./iterate.ts";

/** What lists and arrays share: Velocity gives arrays a list's methods that do not change their length. */
const SHARED: readonly MethodRow<JavaList>[] = [
  ["size", plain((self) => self.items.length)],
  ["isEmpty", plain((self) => self.items.length === 0)],
  ["get", [["int", (self, args) => elementAt(self, intAt(args, 0))]]],
  ["set", [["int", "Object", (self, args) => setAt(self, intAt(args, 0), valueAt(args, 1))]]],
  ["contains", [["Object", (self, args) => indexOf(self, valueAt(args, 0)) !== -1]]],
  ["containsAll", [["Collection", (self, args) => holdsAll(self, itemsAt(args, 0))]]],
  ["indexOf", [["Object", (self, args) => indexOf(self, valueAt(args, 0))]]],
  ["lastIndexOf", [["Object", (self, args) => lastIndexOf(self, valueAt(args, 0))]]],
  ["subList", [["int", "int", (self, args) => subList(self, intAt(args, 0), intAt(args, 1))]]],
  ["iterator", plain((self) => iterateList(self))],
  ["toArray", plain((self) => new JavaList("[Ljava.lang.Object;", [...self.items]))],
];

export const ARRAY_METHODS: MethodTable<JavaList> = defineMethods<JavaList>([
  ...SHARED,
  [
    "add",
    [
      ["Object", refuseLength],
      ["int", "Object", refuseLength],
    ],
  ],
  [
    "addAll",
    [
      ["Collection", refuseLength],
      ["int", "Collection", refuseLength],
    ],
  ],
  ["remove", [["Object", (self, args) => indexOf(self, valueAt(args, 0)) !== -1 && refuseLength()]]],
  ["clear", [[refuseLength]]],
]);

function refuseLength(): never {
  throw new JavaException("java.lang.UnsupportedOperationException", "The length of an array does not change");
}

export const LIST_METHODS: MethodTable<JavaList> = defineMethods<JavaList>([
  ...SHARED,
  [
    "add",
    [
      ["int", "Object", (self, args) => insert(self, intAt(args, 0), [valueAt(args, 1)])],
      ["Object", (self, args) => append(self, [valueAt(args, 0)])],
    ],
  ],
  [
    "addAll",
    [
      ["int", "Collection", (self, args) => insert(self, intAt(args, 0), itemsAt(args, 1)) ?? true],
      ["Collection", (self, args) => append(self, itemsAt(args, 0)) && itemsAt(args, 0).length > 0],
    ],
  ],
  [
    "remove",
    [
      ["int", (self, args) => removeAt(self, intAt(args, 0))],
      ["Object", (self, args) => removeValue(self, valueAt(args, 0))],
    ],
  ],
  ["removeAll", [["Collection", (self, args) => retain(self, (item) => !holds(itemsAt(args, 0), item))]]],
  ["retainAll", [["Collection", (self, args) => retain(self, (item) => holds(itemsAt(args, 0), item))]]],
  [
    "clear",
    plain((self) => {
      self.items.length = 0;
      self.changes++;
      return undefined;
    }),
  ],
]);

function outOfBounds(index: number, length: number): JavaException {
  return new JavaException("java.lang.IndexOutOfBoundsException", `Index ${index} out of bounds for length ${length}`);
}

function elementAt({ items }: JavaList, index: number): Value {
  if (index < 0 || index >= items.length) throw outOfBounds(index, items.length);
  return items[index] ?? null;
}

function canHold({ className, items: [first] }: JavaList, value: Value): boolean {
  if (className === "[Ljava.lang.String;") return value === null || typeof value === "string";
  if (className !== "[B" && className !== "[C") return true;
  return value !== null && first !== undefined && first !== null && classNameOf(value) === classNameOf(first);
}

function setAt(list: JavaList, index: number, value: Value): Value {
  const before = elementAt(list, index);
  if (!canHold(list, value))
    throw new JavaException("java.lang.ArrayStoreException", "An array holds values of its type only");
  list.items[index] = value;
  return before;
}

function indexOf({ items }: JavaList, value: Value): number {
  return items.findIndex((item) => areEqual(value, item));
}

function lastIndexOf({ items }: JavaList, value: Value): number {
  return items.findLastIndex((item) => areEqual(value, item));
}

function holds(items: readonly Value[], value: Value): boolean {
  return items.some((item) => areEqual(value, item));
}

function holdsAll({ items }: JavaList, values: readonly Value[]): boolean {
  return values.every((value) => holds(items, value));
}

function subList({ items }: JavaList, from: number, to: number): JavaList {
  if (from < 0 || to > items.length)
    throw new JavaException("java.lang.IndexOutOfBoundsException", `${from} to ${to} is not within ${items.length}`);
  if (from > to) throw new JavaException("java.lang.IllegalArgumentException", `${from} is greater than ${to}`);
  return new JavaList("java.util.ArrayList$SubList", items.slice(from, to));
}

function append(list: JavaList, values: readonly Value[]): boolean {
  return insert(list, list.items.length, values) ?? true;
}

/** What an element weighs against the bound on texts: a million are enough. */
const ELEMENT_WEIGHT = 20;

function insert(list: JavaList, index: number, values: readonly Value[]): undefined {
  const { items } = list;
  if (index < 0 || index > items.length) throw outOfBounds(index, items.length);
  checkLength((items.length + values.length) * ELEMENT_WEIGHT);
  const added = values.slice();
  const after = index === items.length ? [] : items.splice(index);
  for (const value of added) items.push(value);
  for (const value of after) items.push(value);
  list.changes++;
}

function removeAt(list: JavaList, index: number): Value {
  const value = elementAt(list, index);
  list.items.splice(index, 1);
  list.changes++;
  return value;
}

function removeValue(list: JavaList, value: Value): boolean {
  const index = indexOf(list, value);
  if (index === -1) return false;
  removeAt(list, index);
  return true;
}

function retain(list: JavaList, keeps: (item: Value) => boolean): boolean {
  const kept = list.items.filter(keeps);
  if (kept.length === list.items.length) return false;
  list.items.splice(0, list.items.length, ...kept);
  list.changes++;
  return true;
}
