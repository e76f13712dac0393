/** Whether the proxy was there when it was last asked anything. */
export interface Connection {
  readonly get: () => boolean;
  /** Gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A connection that is told of every answer that is on its way. */
export interface WatchedConnection extends Connection {
  readonly watch: (answer: Promise<Response>) => void;
}

/** An answer of any kind shows that the proxy is there. A call that was given up, or took too long, shows nothing. */
export function createConnection(): WatchedConnection {
  const listeners = new Set<() => void>();
  let isThere = true;
  const become = (next: boolean) => {
    if (next === isThere) return;
    isThere = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => isThere,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch: (answer) => {
      answer.then(
        () => become(true),
        // What `fetch` rejects with where there is nobody; who called is told by the promise itself.
        (cause: unknown) => cause instanceof TypeError && become(false),
      );
    },
  };
}
