import { writeJson } from "../../json/write-json.ts";
import { BoundedText } from "../../values/bounded-text.ts";
import { Budget } from "../../values/budget.ts";
import { compareNaturally } from "../../values/compare-naturally.ts";
import { JavaException } from "../../values/java-exception.ts";
import { JavaList } from "../../values/java-list.ts";
import { JavaListIterator } from "../../values/java-list-iterator.ts";
import type { MethodTable } from "../../values/method.ts";
import { SubList } from "../../values/sub-list.ts";
import type { Value } from "../../values/value.ts";
import { intAt, itemsAt, valueAt } from "../arguments.ts";
import { checkSize } from "../../java/check-size.ts";
import { defineMethods, doing, type MethodRow, plain } from "../define-methods.ts";
import { holderOf } from "./holder-of.ts";
import { iterateList } from "./iterate.ts";
import { checkIndex, contains, indexOutOfBounds, READING } from "./reading.ts";

const SHARED: readonly MethodRow<JavaList>[] = [
  ...READING,
  ["subList", [["int", "int", (self, args) => subList(self, intAt(args, 0), intAt(args, 1))]]],
  ["set", [["int", "Object", (self, args) => replace(self, intAt(args, 0), valueAt(args, 1))]]],
  [
    "add",
    [
      ["Object", (self, args) => insert(self, self.items.length, [valueAt(args, 0)])],
      ["int", "Object", doing((self, args) => insert(self, intAt(args, 0), [valueAt(args, 1)]))],
    ],
  ],
  [
    "addAll",
    [
      ["Collection", (self, args) => insert(self, self.items.length, itemsAt(args, 0))],
      ["int", "Collection", (self, args) => insert(self, intAt(args, 0), itemsAt(args, 1))],
    ],
  ],
  [
    "remove",
    [
      ["int", (self, args) => removeAt(self, intAt(args, 0))],
      ["Object", (self, args) => removeValue(self, valueAt(args, 0))],
    ],
  ],
  ["removeAll", [["Collection", (self, args) => retain(self, itemsAt(args, 0), false)]]],
  ["retainAll", [["Collection", (self, args) => retain(self, itemsAt(args, 0), true)]]],
  ["clear", [[doing(clear)]]],
  ["sort", [["Other", sort]]],
];

/** Velocity gives arrays the methods of a list whose length cannot change. */
export const ARRAY_METHODS: MethodTable<JavaList> = defineMethods<JavaList>([
  ...SHARED,
  ["iterator", plain((self) => new JavaListIterator("java.util.AbstractList$Itr", self))],
]);

const ITERATING: MethodRow<JavaList> = ["iterator", plain((self) => iterateList(self))];

/** The methods of what `subList` gives: a list's, but for `clone` and what is about its capacity. */
export const SUB_LIST_METHODS: MethodTable<JavaList> = defineMethods([...SHARED, ITERATING]);

/** The methods of `ArrayList`. */
export const LIST_METHODS: MethodTable<JavaList> = defineMethods<JavaList>([
  ...SHARED,
  ITERATING,
  ["clone", plain((self) => new JavaList(self.className, [...self.items]))],
  ["trimToSize", plain(() => undefined)],
  ["ensureCapacity", [["int", () => undefined]]],
]);

/** A list that came from JSON writes itself as such. */
export const JSON_LIST_METHODS: MethodTable<JavaList> = new Map([
  ...LIST_METHODS,
  ...defineMethods<JavaList>([["toJSONString", plain(toJson)]]),
]);

function toJson(list: JavaList): string {
  const out = new BoundedText();
  writeJson(out, list);
  return out.text;
}

function replace(list: JavaList, index: number, value: Value): Value {
  const before = list.items[checkIndex(list, index)] ?? null;
  list.replace(index, value);
  return before;
}

function subList(list: JavaList, from: number, to: number): JavaList {
  const { length } = list.items;
  if (from < 0 || to > length) throw indexOutOfBounds(from < 0 ? from : to, length);
  if (from > to) throw new JavaException("java.lang.IllegalArgumentException", `${from} is greater than ${to}`);
  return new SubList(list, from, to);
}

/** Whether there was anything to insert. */
function insert(list: JavaList, index: number, values: readonly Value[]): boolean {
  const { length } = list.items;
  if (index < 0 || index > length) throw indexOutOfBounds(index, length);
  checkSize(length + values.length);
  if (values.length === 0) return false;
  // A copy: a list can be added to itself.
  list.splice(index, 0, [...values]);
  return true;
}

function clear(list: JavaList): void {
  if (list.items.length > 0) list.splice(0, list.items.length);
}

function removeAt(list: JavaList, index: number): Value {
  const value = list.items[checkIndex(list, index)] ?? null;
  list.splice(index, 1);
  return value;
}

function removeValue(list: JavaList, value: Value): boolean {
  const index = list.items.findIndex((item) => contains([value], item));
  if (index !== -1) list.splice(index, 1);
  return index !== -1;
}

/** Keeps what is among the others, or what is not. */
function retain(list: JavaList, others: readonly Value[], keepsThem: boolean): boolean {
  const isAmongThem = holderOf(others);
  const kept = list.items.filter((item) => isAmongThem(item) === keepsThem);
  const { length } = list.items;
  if (kept.length === length) return false;
  list.splice(0, length, kept);
  return true;
}

/** `sort(null)`: in the natural order. There is no other comparator. */
function sort(list: JavaList): undefined {
  for (const [index, item] of sorted(list.items).entries()) list.replace(index, item);
}

function sorted(items: readonly Value[]): readonly Value[] {
  const budget = new Budget();
  return items.toSorted((a, b) => {
    if (typeof a === "string" && typeof b === "string") budget.read(Math.min(a.length, b.length));
    return compareNaturally(a, b);
  });
}
