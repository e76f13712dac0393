import type { JavaIterator } from "../../values/java-iterator.ts";
import type { JavaListIterator } from "../../values/java-list-iterator.ts";
import type { MethodTable } from "../../values/method.ts";
import { valueAt } from "../arguments.ts";
import { defineMethods, doing, type MethodRow, plain } from "../define-methods.ts";

const SHARED: readonly MethodRow<JavaIterator>[] = [
  ["hasNext", plain((self) => self.hasNext())],
  ["next", plain((self) => self.next())],
  ["remove", [[doing((self) => self.remove())]]],
];

/** What `iterator()` gives. */
export const ITERATOR_METHODS: MethodTable<JavaIterator> = defineMethods(SHARED);

/** What `listIterator()` gives has more than what `iterator()` gives. */
export const LIST_ITERATOR_METHODS: MethodTable<JavaListIterator> = defineMethods<JavaListIterator>([
  ...SHARED,
  ["hasPrevious", plain((self) => self.nextIndex > 0)],
  ["previous", plain((self) => self.previous())],
  ["nextIndex", plain((self) => self.nextIndex)],
  ["previousIndex", plain((self) => self.nextIndex - 1)],
  ["set", [["Object", doing((self, args) => self.set(valueAt(args, 0)))]]],
  ["add", [["Object", doing((self, args) => self.add(valueAt(args, 0)))]]],
]);
