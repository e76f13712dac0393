import type { Value } from "../values/value.ts";

/** A template's variables. */
export class Variables {
  readonly #values: Map<string, Value>;
  /** The variables of the loops that go over a null right now. */
  readonly #hidden: string[] = [];

  constructor(values: Map<string, Value>) {
    this.#values = values;
  }

  /** A variable's value, or null. */
  get(name: string): Value {
    if (this.#hidden.length > 0 && this.#hidden.includes(name)) return null;
    return this.#values.get(name) ?? null;
  }

  /** Null unsets it. */
  set(name: string, value: Value): void {
    if (value !== null) {
      this.#values.set(name, value);
      return;
    }
    this.#values.delete(name);
    const innermost = this.#hidden.lastIndexOf(name);
    if (innermost !== -1) this.#hidden.splice(innermost, 1);
  }

  /**
   * Does something while a loop's element is null. Velocity 1.7 then reads the loop's variable as null even where it has been
   * set again, until something unsets it.
   */
  whileNull(name: string, run: () => void): void {
    const depth = this.#hidden.length;
    this.#hidden.push(name);
    try {
      run();
    } finally {
      this.#hidden.length = Math.min(this.#hidden.length, depth);
    }
  }
}
