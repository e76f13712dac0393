import { useMemo, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Draft } from "../core/integration/draft.ts";

/** The last replacement of the whole draft, which can be taken back. */
export interface Replacement {
  /** What replaced it, such as `The sample MOCK`. */
  readonly by: string;
  readonly former: Draft;
}

export interface DraftHistory {
  readonly replacement: Replacement | null;
  /** Puts another draft into the form; what stood there can be brought back. */
  readonly replace: (next: Draft, by: string) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Replacing everything that was typed takes one click, so taking it back must, too. */
export function useDraftHistory(form: UseFormReturn<Draft>): DraftHistory {
  const [replacement, setReplacement] = useState<Replacement | null>(null);
  const { getValues, reset } = form;
  // The same value as long as nothing was replaced: all of the page hangs on it.
  return useMemo(
    () => ({
      replacement,
      replace: (next, by) => {
        setReplacement({ by, former: getValues() });
        reset(next);
      },
      undo: () => {
        if (replacement) reset(replacement.former);
        setReplacement(null);
      },
      dismiss: () => setReplacement(null),
    }),
    [replacement, getValues, reset],
  );
}
