import { JavaException } from "./java-exception.ts";
import type { Value } from "./value.ts";

/** How an iterator goes on; each step throws a `JavaException` where Java's does. */
interface Steps {
  readonly hasNext: () => boolean;
  readonly next: () => Value;
  /** Takes out what `next` gave last. Without it that fails. */
  readonly remove?: () => void;
}

/** An iterator, as `.iterator()` gives it; `#foreach` takes one, once. */
export class JavaIterator {
  readonly is = "iterator";
  readonly className: string;
  readonly hasNext: () => boolean;
  readonly next: () => Value;
  readonly remove: () => void;

  constructor(className: string, { hasNext, next, remove = refuse }: Steps) {
    this.className = className;
    this.hasNext = hasNext;
    this.next = next;
    this.remove = remove;
  }
}

function refuse(): never {
  throw new JavaException("java.lang.UnsupportedOperationException", "What is iterated keeps its length");
}
