import { JavaException } from "./java-exception.ts";

const MOST_STEPS = 1_000_000;

/** Bounds a walk over values that may share their parts, or hold themselves. */
export class Budget {
  readonly #levels: number;
  #level = 0;
  #steps = 0;

  constructor(levels: number) {
    this.#levels = levels;
  }

  /** Does something one level further in. */
  within<Result>(walk: () => Result): Result {
    if (++this.#level > this.#levels || ++this.#steps > MOST_STEPS)
      throw new JavaException("java.lang.StackOverflowError", "A value holds itself, or far too many others");
    const result = walk();
    this.#level--;
    return result;
  }
}
