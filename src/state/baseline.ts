import { useSyncExternalStore } from "react";
import type { Draft } from "../core/integration/draft.ts";
import { useDraftState } from "./draft-context.ts";

/** What the draft began as: against it the page says what was changed. */
export interface Baseline {
  readonly draft: Draft;
  /** `target`: it is what the target has, as far as is known. `start`: a sample, a pasted text, nothing. */
  readonly from: "target" | "start";
}

/** What the draft began as; `null` where that is not known. */
export function useBaseline(): Baseline | null {
  const { baseline } = useDraftState();
  return useSyncExternalStore(baseline.subscribe, baseline.get);
}
