/** A value that parts of the page look at, and that is replaced as a whole. */
export interface Store<T> {
  readonly get: () => T;
  /** Gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes the new value, or what makes it from the present one. The same value again tells nobody. */
  readonly set: (next: T | ((present: T) => T)) => void;
}

/** A value that is no function, since `set` calls those. */
export function createStore<T extends object | string | null>(initial: T): Store<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      const after = typeof next === "function" ? next(value) : next;
      if (Object.is(after, value)) return;
      value = after;
      for (const listener of listeners) listener();
    },
  };
}
