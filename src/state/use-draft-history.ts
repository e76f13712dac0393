import { useMemo, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Draft } from "../core/integration/draft.ts";

/** A change of many fields at once, and what stood there before. */
export interface Replacement {
  /** What it was, in a sentence. */
  readonly said: string;
  readonly former: Draft;
}

/** The changes of many fields at once that can be taken back, the latest first, and the one that was taken back last. */
export interface DraftHistory {
  readonly latest: Replacement | null;
  readonly undone: Replacement | null;
  /** Remembers what stands in the form now, before it is changed. */
  readonly remember: (said: string) => void;
  /** Puts another draft into the form; what stood there can be brought back. */
  readonly replace: (next: Draft, said: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly dismiss: () => void;
}

interface Past {
  readonly done: readonly Replacement[];
  readonly undone: Replacement | null;
}

const NOTHING: Past = { done: [], undone: null };

/** Replacing everything that was typed takes one click, so taking it back must, too. */
export function useDraftHistory({ getValues, reset }: UseFormReturn<Draft>): DraftHistory {
  const [past, setPast] = useState(NOTHING);
  // The same value as long as the past is the same: all of the page hangs on it.
  return useMemo(() => {
    const [latest = null, ...earlier] = past.done;
    const remember = (said: string) => {
      const replacement = { said, former: structuredClone(getValues()) };
      setPast(({ done }) => ({ done: [replacement, ...done], undone: null }));
    };
    return {
      latest,
      undone: past.undone,
      remember,
      replace: (next, said) => {
        remember(said);
        reset(next);
      },
      undo: () => {
        if (latest === null) return;
        setPast({ done: earlier, undone: { said: latest.said, former: structuredClone(getValues()) } });
        reset(latest.former);
      },
      redo: () => {
        if (past.undone === null) return;
        remember(past.undone.said);
        reset(past.undone.former);
      },
      dismiss: () => setPast(NOTHING),
    };
  }, [past, getValues, reset]);
}
