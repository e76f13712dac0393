import type { DraftStorage } from "./draft-storage.ts";
import type { History } from "./history/create-history.ts";

/** `none`: nothing typed yet. `keeping`: typed and not yet on disk. `kept`: on disk. `failed`: it could not be written. */
export type Keeping = "none" | "keeping" | "kept" | "failed";

/** Keeps what is typed, and says whether it outlives the page. */
export interface DraftKeeper {
  readonly get: () => Keeping;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to keep; what it gives ends it, after a last write. */
  readonly start: () => () => void;
  /** Writes at once what is not yet on disk, such as when the page may go away. Gives how it stands once that is done. */
  readonly flush: () => Promise<Keeping>;
}

/** From the first change that is not on disk to its writing, in milliseconds. */
const PAUSE_MS = 250;

interface DraftKeeperOptions {
  readonly document: History["document"];
  readonly storage: Pick<DraftStorage, "write">;
  /** What is known before the first change. */
  readonly before: Keeping;
  readonly setTimeout: (work: () => void, ms: number) => unknown;
}

export function createDraftKeeper({ document, storage, before, setTimeout }: DraftKeeperOptions): DraftKeeper {
  const listeners = new Set<() => void>();
  let keeping = before;
  let settled = document.get();
  let writing: Promise<void> = Promise.resolve();
  let isPlanned = false;
  /** Whether the last writing failed: what was to be kept still is. */
  let isLost = false;

  const become = (next: Keeping) => {
    if (next === keeping) return;
    keeping = next;
    for (const listener of listeners) listener();
  };
  const flush = async () => {
    isPlanned = false;
    const version = document.get();
    if (version !== settled || isLost) {
      settled = version;
      isLost = false;
      writing = storage.write(version).then(
        () => {
          if (settled === version) become(document.get() === version ? "kept" : "keeping");
        },
        () => {
          isLost = true;
          become("failed");
        },
      );
    }
    await writing;
    return keeping;
  };
  const plan = () => {
    if (document.get() === settled) return;
    // Where the last writing failed, the next one has yet to show that it does not.
    if (keeping !== "failed") become("keeping");
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => void flush(), PAUSE_MS);
  };

  return {
    get: () => keeping,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      const leave = document.subscribe(plan);
      return () => {
        leave();
        void flush();
      };
    },
    flush,
  };
}
