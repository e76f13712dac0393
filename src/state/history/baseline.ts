import { useSyncExternalStore } from "react";
import type { Draft, Row } from "../../core/integration/draft/draft.ts";
import { useDraftState } from "../draft-context.ts";
import { PARTS } from "./share-draft.ts";

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

/** Whether the draft is no longer what it began as. */
export function useIsChanged(): boolean {
  const { document } = useDraftState();
  return useSyncExternalStore(document.subscribe, () => {
    const { draft, baseline } = document.get();
    return isChanged(draft, baseline);
  });
}

/** Where it is not known what the draft began as, all of it counts as changed. A row without a text is no change. */
export function isChanged(draft: Draft, baseline: Baseline | null): boolean {
  return baseline === null || PARTS.some((part) => isOther(draft[part], baseline.draft[part]));
}

type List = readonly (string | Row)[];

function isOther(now: string | List, then: string | List): boolean {
  if (now === then) return false;
  if (typeof now === "string" || typeof then === "string") return true;
  const [these, those] = [now.filter(isTyped), then.filter(isTyped)];
  return these.length !== those.length || these.some((entry, index) => !isSameEntry(entry, those[index]));
}

function isTyped(entry: string | Row): boolean {
  return typeof entry === "string" || entry.name !== "" || entry.value !== "";
}

function isSameEntry(one: string | Row, other: string | Row | undefined): boolean {
  if (one === other) return true;
  if (typeof one === "string" || typeof other !== "object") return false;
  return one.name === other.name && one.value === other.value;
}
