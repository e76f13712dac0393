import { JavaException } from "./java-exception.ts";

const MOST_LEVELS = 500;
/** A payload of 10 MB can hold some 3,300,000 lists and objects. */
const MOST_STEPS = 5_000_000;
const MOST_CHARACTERS = 500_000_000;

/** Bounds a walk over values that may share their parts, or hold themselves. */
export class Budget {
  #level = 0;
  #steps = 0;
  #characters = 0;

  /** Does something one level further in. Throws a `JavaException` where that is too deep, or was done too often. */
  within<Result>(walk: () => Result): Result {
    if (++this.#level > MOST_LEVELS || ++this.#steps > MOST_STEPS)
      throw new JavaException("java.lang.StackOverflowError", "A value holds itself, or far too many others");
    const result = walk();
    this.#level--;
    return result;
  }

  /** Goes through a text. One that is shared is gone through each time. */
  read(length: number): void {
    this.#characters += length;
    if (this.#characters > MOST_CHARACTERS)
      throw new JavaException("java.lang.OutOfMemoryError", "The texts in a value are far too long to be gone through");
  }
}
