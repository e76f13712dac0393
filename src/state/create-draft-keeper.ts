import type { Draft } from "../core/integration/draft.ts";
import type { DerivedStore } from "./create-derived-store.ts";
import type { DraftStorage } from "./draft-storage.ts";

/** `none`: nothing typed yet. `keeping`: typed and not yet on disk. `kept`: on disk. `failed`: it could not be written. */
export type Keeping = "none" | "keeping" | "kept" | "failed";

/** Keeps what is typed, and says whether it outlives the page. */
export interface DraftKeeper {
  readonly get: () => Keeping;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to keep; what it gives ends it, after a last write. */
  readonly start: () => () => void;
  /** Writes at once what is not yet on disk: for when the page may go away. */
  readonly flush: () => void;
}

/** From the first change that is not on disk to its writing, in milliseconds. */
const PAUSE_MS = 250;

interface DraftKeeperOptions {
  readonly derived: DerivedStore;
  readonly storage: DraftStorage;
  /** What is known before the first change. */
  readonly before: Keeping;
  readonly setTimeout: (work: () => void, ms: number) => unknown;
}

export function createDraftKeeper({ derived, storage, before, setTimeout }: DraftKeeperOptions): DraftKeeper {
  const listeners = new Set<() => void>();
  let keeping = before;
  let settled: Draft = derived.get().draft;
  let isPlanned = false;

  const become = (next: Keeping) => {
    if (next === keeping) return;
    keeping = next;
    for (const listener of listeners) listener();
  };
  const flush = () => {
    isPlanned = false;
    const { draft } = derived.get();
    if (draft === settled) return;
    settled = draft;
    storage.write(draft).then(
      () => settled === draft && become(derived.get().draft === draft ? "kept" : "keeping"),
      () => become("failed"),
    );
  };
  const plan = () => {
    if (derived.get().draft === settled) return;
    become("keeping");
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(flush, PAUSE_MS);
  };

  return {
    get: () => keeping,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      const leave = derived.subscribe(plan);
      return () => {
        leave();
        flush();
      };
    },
    flush,
  };
}
