import type { Value } from "./value.ts";

/** How an iterator goes on; `next` throws a `JavaException` where Java's does. */
interface Steps {
  readonly hasNext: () => boolean;
  readonly next: () => Value;
}

/** An iterator, as `.iterator()` gives it; `#foreach` takes one, once. */
export class JavaIterator {
  readonly is = "iterator";
  readonly className: string;
  readonly hasNext: () => boolean;
  readonly next: () => Value;

  constructor(className: string, { hasNext, next }: Steps) {
    this.className = className;
    this.hasNext = hasNext;
    this.next = next;
  }
}
