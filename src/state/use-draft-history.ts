import { useState } from "react";
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
  return {
    replacement,
    replace: (next, by) => {
      setReplacement({ by, former: form.getValues() });
      form.reset(next);
    },
    undo: () => {
      if (replacement) form.reset(replacement.former);
      setReplacement(null);
    },
    dismiss: () => setReplacement(null),
  };
}
