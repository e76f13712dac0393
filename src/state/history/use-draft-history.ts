import { useSyncExternalStore } from "react";
import type { Draft } from "../../core/integration/draft/draft.ts";
import type { Baseline } from "./baseline.ts";
import { useDraftState } from "../draft-context.ts";
import type { HistoryState, Samples } from "./create-history.ts";

/**
 * Undo and redo of the whole document. What was done is said in few words and without a full stop, such as "Parameter
 * removed": the notice puts "Undone:" before it and "Undo" behind it.
 */
export interface DraftHistory {
  /** As it is now, for an event; `useHistory` is for what is drawn. */
  readonly get: () => HistoryState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes the last step back and leads to the field that it changed. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** Names the change of the form that is made next, in the same event; all of it is one step. */
  readonly remember: (said: string) => void;
  /** Ends the step under way, such as when a field is left: what is typed next is another one. */
  readonly pause: () => void;
  /** Puts another draft into the form; what it is compared with stays, unless that is given, too. */
  readonly replace: (next: Draft, said: string, baseline?: Baseline | null) => void;
  /** Puts a draft into the form that is new in whole: it is what further changes are compared with. */
  readonly load: (draft: Draft, said: string, from: Baseline["from"]) => void;
  /** Puts a draft with its sample requests into the page, such as from a file; `null`: those that are made for the method. */
  readonly open: (document: { readonly draft: Draft; readonly samples: Samples }, said: string) => void;
  /** Says what the target has now, such as after a submit. The form stays as it is. */
  readonly takeBaseline: (baseline: Baseline) => void;
  /**
   * Takes the sample requests as they now are. Changes of one `text`, such as a sample's body, that follow within a second
   * are one step, and nothing is said of them.
   */
  readonly changeSamples: (samples: Samples, change: { readonly said: string; readonly text?: string }) => void;
  /** Goes back to what the draft began as; the samples stay. */
  readonly discard: () => void;
  /** Takes the notice away. */
  readonly dismiss: () => void;
}

/** What can be taken back, and what is said of the last change. */
export function useHistory(): HistoryState {
  const { history } = useDraftState();
  return useSyncExternalStore(history.subscribe, history.get);
}
