import { useEffect, useState, useSyncExternalStore } from "react";
import { isChanged } from "../history/baseline.ts";
import { createDraftKeeper, type DraftKeeper, type Keeping } from "./create-draft-keeper.ts";
import type { DraftStorage } from "./draft-storage.ts";
import type { History } from "../history/create-history.ts";

interface DraftKeeperOptions {
  readonly document: History["document"];
  readonly storage: DraftStorage;
  /** Whether the browser keeps drafts, as far as is known before the first one is written. */
  readonly before: Keeping;
}

/**
 * Keeps the draft in the browser as it is typed, and when the page is hidden or goes away. Where the browser cannot keep
 * it, it asks before changes that were not sent are lost.
 */
export function useDraftKeeper({ document: versions, storage, before }: DraftKeeperOptions): DraftKeeper {
  const [keeper] = useState(() =>
    createDraftKeeper({ document: versions, storage, before, setTimeout: (work, ms) => setTimeout(work, ms) }),
  );
  useEffect(() => keeper.start(), [keeper]);
  useEffect(() => {
    const flush = () => void keeper.flush();
    const hide = () => document.visibilityState === "hidden" && flush();
    // A page that is reloaded hears of it twice; what is written at the second may come too late.
    const leave = (event: BeforeUnloadEvent) => {
      flush();
      const { draft, baseline } = versions.get();
      if (keeper.get() === "failed" && isChanged(draft, baseline)) event.preventDefault();
    };
    window.addEventListener("beforeunload", leave);
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.removeEventListener("beforeunload", leave);
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [keeper, versions]);
  return keeper;
}

/** Whether what is typed outlives the page. */
export function useKeeping(keeper: DraftKeeper): Keeping {
  return useSyncExternalStore(keeper.subscribe, keeper.get);
}
