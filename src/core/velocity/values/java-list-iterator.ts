import { JavaException } from "./java-exception.ts";
import { JavaIterator } from "./java-iterator.ts";
import type { JavaList } from "./java-list.ts";
import type { Value } from "./value.ts";

/** What `.iterator()` and `.listIterator()` of a list give. It fails if the list has changed its length otherwise. */
export class JavaListIterator extends JavaIterator {
  /** Whether it came of `listIterator()`, which goes back too. */
  readonly isTwoWay: boolean;
  readonly #list: JavaList;
  #cursor: number;
  /** What was given last, and can be replaced or removed; -1 for nothing. */
  #last = -1;
  #changes: number;

  constructor(className: string, list: JavaList, start?: number) {
    super(className, {
      hasNext: () => this.#cursor !== list.items.length,
      next: () => this.#give(this.#cursor, this.#cursor + 1),
      remove: () => {
        list.splice(this.#toChange(), 1);
        this.#settle(this.#last);
      },
    });
    this.#list = list;
    this.isTwoWay = start !== undefined;
    this.#cursor = start ?? 0;
    this.#changes = list.changes;
  }

  get nextIndex(): number {
    return this.#cursor;
  }

  previous(): Value {
    return this.#give(this.#cursor - 1, this.#cursor - 1);
  }

  set(value: Value): void {
    this.#list.replace(this.#toChange(), value);
  }

  add(value: Value): void {
    this.#checkChanges();
    this.#list.splice(this.#cursor, 0, [value]);
    this.#settle(this.#cursor + 1);
  }

  #give(index: number, cursor: number): Value {
    this.#checkChanges();
    const { items } = this.#list;
    if (index < 0 || index >= items.length)
      throw new JavaException("java.util.NoSuchElementException", "The iterator is at its end");
    this.#cursor = cursor;
    this.#last = index;
    return items[index] ?? null;
  }

  #toChange(): number {
    if (this.#last === -1) throw new JavaException("java.lang.IllegalStateException", "There is nothing to change yet");
    this.#checkChanges();
    return this.#last;
  }

  #settle(cursor: number): void {
    this.#cursor = cursor;
    this.#last = -1;
    this.#changes = this.#list.changes;
  }

  #checkChanges(): void {
    if (this.#list.changes !== this.#changes)
      throw new JavaException(
        "java.util.ConcurrentModificationException",
        "It was changed while a #foreach went over it",
      );
  }
}
