import { createStore } from "../create-store.ts";
import type { DraftStorage } from "./draft-storage.ts";
import type { History } from "../history/create-history.ts";

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

/** Nothing is kept before `start`. */
export function createDraftKeeper({ document, storage, before, setTimeout }: DraftKeeperOptions): DraftKeeper {
  const keeping = createStore(before);
  let settled = document.get();
  let writing: Promise<void> = Promise.resolve();
  let isPlanned = false;
  /** Whether the last writing failed: what was to be kept still is. */
  let isLost = false;

  const flush = async () => {
    isPlanned = false;
    const version = document.get();
    if (version !== settled || isLost) {
      settled = version;
      isLost = false;
      writing = storage.write(version).then(
        () => {
          if (settled === version) keeping.set(document.get() === version ? "kept" : "keeping");
        },
        () => {
          isLost = true;
          keeping.set("failed");
        },
      );
    }
    await writing;
    return keeping.get();
  };
  const plan = () => {
    if (document.get() === settled) return;
    // Where the last writing failed, the next one has yet to show that it does not.
    if (keeping.get() !== "failed") keeping.set("keeping");
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => void flush(), PAUSE_MS);
  };

  return {
    get: keeping.get,
    subscribe: keeping.subscribe,
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
