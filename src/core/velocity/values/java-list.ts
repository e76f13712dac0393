import { classNameOf } from "./class-name-of.ts";
import { JavaException } from "./java-exception.ts";
import type { Value } from "./value.ts";

/** The classes of lists and arrays that a template can meet. */
export type ListClass =
  | "java.util.ArrayList"
  | "net.minidev.json.JSONArray"
  | "java.util.ArrayList$SubList"
  | "java.util.AbstractList$SubList"
  | "[Ljava.lang.String;"
  | "[Ljava.lang.Object;"
  | "[B"
  | "[C";

/** A list or an array. */
export class JavaList {
  readonly is = "list";
  readonly className: ListClass;
  readonly #items: Value[];
  /** Counts what alters its length, as `ArrayList` does to notice a change while it is iterated. */
  changes = 0;

  constructor(className: ListClass, items: Value[]) {
    this.className = className;
    this.#items = items;
  }

  /** The elements as they are now. */
  get items(): Value[] {
    return this.#items;
  }

  get length(): number {
    return this.#items.length;
  }

  /** An array has a fixed length and a type for its elements. */
  get isArray(): boolean {
    return this.className.startsWith("[");
  }

  /** Puts a value in an element's place. Throws where an array holds values of another class. */
  replace(index: number, value: Value): void {
    if (!canHold(this, value))
      throw new JavaException("java.lang.ArrayStoreException", "An array holds values of its class only");
    this.#items[index] = value;
  }

  /** Takes so many elements out, and puts others in their place. Throws for an array. */
  splice(index: number, count: number, added: readonly Value[] = []): void {
    if (this.isArray)
      throw new JavaException("java.lang.UnsupportedOperationException", "The length of an array does not change");
    const after = this.#items.splice(index);
    for (const value of added) this.#items.push(value);
    for (let at = count; at < after.length; at++) this.#items.push(after[at] ?? null);
    this.changes++;
  }
}

function canHold({ className, isArray, items: [first = null] }: JavaList, value: Value): boolean {
  if (!isArray || className === "[Ljava.lang.Object;") return true;
  if (className === "[Ljava.lang.String;") return value === null || typeof value === "string";
  return value !== null && first !== null && classNameOf(value) === classNameOf(first);
}
