import { useEffect, useState, useSyncExternalStore } from "react";
import type { DerivedStore } from "./create-derived-store.ts";
import { createDraftKeeper, type DraftKeeper, type Keeping } from "./create-draft-keeper.ts";
import type { DraftStorage } from "./draft-storage.ts";

/** Keeps the draft in the browser as it is typed, and when the page is hidden or goes away. */
export function useDraftKeeper(derived: DerivedStore, storage: DraftStorage, before: Keeping): DraftKeeper {
  const [keeper] = useState(() =>
    createDraftKeeper({ derived, storage, before, setTimeout: (work, ms) => setTimeout(work, ms) }),
  );
  useEffect(() => keeper.start(), [keeper]);
  useEffect(() => {
    const hide = () => document.visibilityState === "hidden" && keeper.flush();
    // A page that is reloaded hears of it twice; what is written at the second may come too late.
    window.addEventListener("beforeunload", keeper.flush);
    window.addEventListener("pagehide", keeper.flush);
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.removeEventListener("beforeunload", keeper.flush);
      window.removeEventListener("pagehide", keeper.flush);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [keeper]);
  return keeper;
}

/** Whether what is typed outlives the page. */
export function useKeeping(keeper: DraftKeeper): Keeping {
  return useSyncExternalStore(keeper.subscribe, keeper.get);
}
