import type { Value } from "./value.ts";

/** The classes of lists and arrays that a template can meet. */
export type ListClass =
  | "java.util.ArrayList"
  | "net.minidev.json.JSONArray"
  | "java.util.ArrayList$SubList"
  | "[Ljava.lang.String;"
  | "[Ljava.lang.Object;"
  | "[B"
  | "[C";

/** A list or an array. `changes` counts what alters its length, as `ArrayList` does to notice a change while it is iterated. */
export class JavaList {
  readonly is = "list";
  readonly className: ListClass;
  readonly items: Value[];
  changes = 0;

  constructor(className: ListClass, items: Value[]) {
    this.className = className;
    this.items = items;
  }

  /** An array has a fixed length and a type for its elements. */
  get isArray(): boolean {
    return this.className.startsWith("[");
  }
}
