import { useSyncExternalStore } from "react";
import type { SampleRequest } from "../../core/simulation/samples/sample-request.ts";
import { useDraftState } from "../draft-context.ts";
import { useView } from "../view/page-view.ts";

/** The sample requests of the document, and which of them is shown. */
export interface SampleList {
  readonly samples: readonly SampleRequest[];
  /** The index of the one that is shown; -1 where there is none. */
  readonly chosen: number;
  readonly choose: (index: number) => void;
  /**
   * Takes the samples as they now are. With a `text` (the sample's name and what of it is typed in) changes that follow
   * within a second are one step to undo; without, what was done is said.
   */
  readonly change: (
    samples: readonly SampleRequest[],
    change: { readonly said: string; readonly text?: string },
  ) => void;
}

/** The samples that were changed, else those that are made for the method. */
export function useSamples(): SampleList {
  const { document, madeSamples, history, view } = useDraftState();
  const own = useSyncExternalStore(document.subscribe, () => document.get().samples);
  const made = useSyncExternalStore(madeSamples.subscribe, madeSamples.get);
  const shown = useView(({ sample }) => sample);
  const samples = own ?? made;
  return {
    samples,
    chosen: Math.min(shown, samples.length - 1),
    choose: (sample) => view.set((present) => ({ ...present, sample })),
    change: history.changeSamples,
  };
}
