import { JavaException } from "./java-exception.ts";

const MOST_LEVELS = 500;
const MOST_STEPS = 1_000_000;

/** Bounds a walk over values that may share their parts, or hold themselves. */
export class Budget {
  #level = 0;
  #steps = 0;

  /** Does something one level further in. Throws a `JavaException` where that is too deep, or was done too often. */
  within<Result>(walk: () => Result): Result {
    if (++this.#level > MOST_LEVELS || ++this.#steps > MOST_STEPS)
      throw new JavaException("java.lang.StackOverflowError", "A value holds itself, or far too many others");
    const result = walk();
    this.#level--;
    return result;
  }
}
