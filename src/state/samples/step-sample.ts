import type { DraftState } from "../draft-context.ts";
import { say } from "../said.ts";

/** Shows the next sample request on its way, or the one before, round at the ends, and says which it is. */
export function stepSample({ document, madeSamples, view }: Sources, step: 1 | -1): void {
  const samples = document.get().samples ?? madeSamples.get();
  if (samples.length === 0) return say("No sample request");
  const present = Math.min(view.get().sample, samples.length - 1);
  const sample = (present + step + samples.length) % samples.length;
  view.set((shown) => ({ ...shown, sample }));
  say(`Sample request: ${samples[sample]?.name ?? ""}`);
}

type Sources = Pick<DraftState, "document" | "madeSamples" | "view">;
