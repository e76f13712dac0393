import { JavaException } from "./java-exception.ts";
import { JavaList, type ListClass } from "./java-list.ts";
import type { Value } from "./value.ts";

/** What `subList` gives: a part of a list as it is, so that a change of the one is a change of the other. */
export class SubList extends JavaList {
  readonly #whole: JavaList;
  readonly #start: number;
  #length: number;

  constructor(whole: JavaList, start: number, end: number) {
    super(classOfPart(whole), []);
    this.#whole = whole;
    this.#start = start;
    this.#length = end - start;
    this.changes = whole.changes;
  }

  /** A copy. Throws, as does every use in Java, if the list has changed its length otherwise than through this. */
  override get items(): Value[] {
    this.#checkChanges();
    return this.#whole.items.slice(this.#start, this.#start + this.#length);
  }

  override get length(): number {
    return this.#length;
  }

  override replace(index: number, value: Value): void {
    this.#checkChanges();
    this.#whole.replace(this.#start + index, value);
  }

  override splice(index: number, count: number, added: readonly Value[] = []): void {
    this.#checkChanges();
    this.#whole.splice(this.#start + index, count, added);
    this.#length += added.length - count;
    this.changes = this.#whole.changes;
  }

  #checkChanges(): void {
    // A part of a part fails where that one does.
    if (this.#whole instanceof SubList) this.#whole.#checkChanges();
    if (this.#whole.changes !== this.changes)
      throw new JavaException("java.util.ConcurrentModificationException", "The list has changed its length since");
  }
}

/** An array's part has the class that all lists share: Velocity wraps arrays. */
function classOfPart({ className, isArray }: JavaList): ListClass {
  const isOfArray = isArray || className === "java.util.AbstractList$SubList";
  return isOfArray ? "java.util.AbstractList$SubList" : "java.util.ArrayList$SubList";
}
