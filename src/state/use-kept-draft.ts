import { useEffect, useState } from "react";
import type { DerivedStore } from "./create-derived-store.ts";
import type { DraftStorage } from "./draft-storage.ts";

/** `kept`: on disk. `keeping`: typed and not yet on disk. `failed`: it could not be written. */
export type Keeping = "kept" | "keeping" | "failed";

const PAUSE_MS = 250;

interface KeptDraftOptions {
  readonly derived: DerivedStore;
  readonly storage: DraftStorage;
  /** What is known before the first change. */
  readonly before: Keeping;
}

/** Keeps the draft in the browser as it is typed, at the latest 300 ms after a change and when the page goes away. */
export function useKeptDraft({ derived, storage, before }: KeptDraftOptions): Keeping {
  const [keeping, setKeeping] = useState(before);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let kept = derived.get().draft;
    const write = () => {
      clearTimeout(timer);
      timer = undefined;
      const { draft } = derived.get();
      if (draft === kept) return;
      storage.write(draft).then(
        () => {
          kept = draft;
          setKeeping(derived.get().draft === draft ? "kept" : "keeping");
        },
        () => setKeeping("failed"),
      );
    };
    const leave = derived.subscribe(() => {
      setKeeping("keeping");
      timer ??= setTimeout(write, PAUSE_MS);
    });
    const writeWhenHidden = () => document.visibilityState === "hidden" && write();
    // A page that is reloaded hears of it twice; what is written at the second may come too late.
    window.addEventListener("beforeunload", write);
    window.addEventListener("pagehide", write);
    document.addEventListener("visibilitychange", writeWhenHidden);
    return () => {
      leave();
      write();
      window.removeEventListener("beforeunload", write);
      window.removeEventListener("pagehide", write);
      document.removeEventListener("visibilitychange", writeWhenHidden);
    };
  }, [derived, storage]);
  return keeping;
}
