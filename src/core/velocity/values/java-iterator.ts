import type { Value } from "./value.ts";

/** An iterator, as `.iterator()` gives it; `#foreach` takes one, once. */
export class JavaIterator {
  readonly is = "iterator";
  readonly className: string;
  readonly #source: Iterator<Value, unknown>;
  #ahead: IteratorResult<Value, unknown> | null = null;

  constructor(className: string, source: Iterator<Value, unknown>) {
    this.className = className;
    this.#source = source;
  }

  hasNext(): boolean {
    this.#ahead ??= this.#source.next();
    return this.#ahead.done !== true;
  }

  /** The next element, or `undefined` at the end. */
  next(): Value | undefined {
    const step = this.#ahead ?? this.#source.next();
    this.#ahead = step.done === true ? step : null;
    return step.done === true ? undefined : step.value;
  }
}
