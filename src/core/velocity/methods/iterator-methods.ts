import type { JavaIterator } from "../values/java-iterator.ts";
import type { MethodTable } from "../values/method.ts";
import { defineMethods, plain } from "./define-methods.ts";

export const ITERATOR_METHODS: MethodTable<JavaIterator> = defineMethods<JavaIterator>([
  ["hasNext", plain((self) => self.hasNext())],
  ["next", plain((self) => self.next())],
]);
