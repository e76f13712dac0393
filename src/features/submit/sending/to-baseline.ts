import { fromIntegration } from "../../../core/integration/stored/integration.ts";
import { toDraft } from "../../../core/integration/draft/to-draft.ts";
import type { Baseline } from "../../../state/history/baseline.ts";
import type { ReadBack } from "./submit-integration.ts";
import type { Submittal } from "./submittal.ts";

/**
 * What the target has after a submit: what was sent, as it was typed, so that what AWS filled in is no change of anybody's;
 * what was read back where that is something else.
 */
export function toBaseline(
  { labels, draft }: Pick<Submittal, "labels" | "draft">,
  readBack: ReadBack | null,
): Baseline {
  const differs = readBack !== null && readBack.changes.length > 0;
  const read = differs ? fromIntegration(readBack.live, labels) : { error: "" };
  return { draft: "input" in read ? toDraft(read.input) : draft, from: "target" };
}
