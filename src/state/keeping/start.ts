import type { Draft } from "../../core/integration/draft/draft.ts";
import { isChanged } from "../history/baseline.ts";
import type { Kept } from "./draft-storage.ts";
import type { Notice, Version } from "../history/create-history.ts";

/** What the page starts with, and what it says of it. */
export interface Start extends Version {
  readonly notice: Notice | null;
}

/** The kept draft is back; where it holds changes that were not sent, that is said. */
export function toStart({ draft, baseline, samples, savedAt }: Kept): Start {
  const canDiscard = baseline !== null && isChanged(draft, baseline);
  return { draft, baseline, samples, notice: canDiscard ? { kind: "kept", at: savedAt } : null };
}

/** Nothing was kept. */
export function firstStart(draft: Draft): Start {
  return { draft, baseline: { draft, from: "start" }, samples: null, notice: null };
}
