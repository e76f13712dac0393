import { createContext, use } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Draft } from "../core/integration/draft/draft.ts";
import type { SampleRequest } from "../core/simulation/samples/sample-request.ts";
import type { Anchors } from "./view/create-anchors.ts";
import type { DerivedStore } from "./create-derived-store.ts";
import type { PageView } from "./view/page-view.ts";
import type { Store } from "./create-store.ts";
import type { History } from "./history/create-history.ts";
import type { DraftHistory } from "./history/use-draft-history.ts";
import type { Simulator } from "./simulation/create-simulator.ts";

/** The one draft of the page: the form that holds it, what derives from it, how it is replaced, what is shown of it. */
export interface DraftState {
  readonly form: UseFormReturn<Draft>;
  /** `findings` is what is shown while somebody types; `found` is all that holds now: a submit reads that. */
  readonly derived: DerivedStore;
  /**
   * Who brings a whole integration calls `load(draft, said, from)`: `"target"` for what was read from the target, else
   * `"start"`. Who submitted one and read it back calls `takeBaseline({ draft, from: "target" })`. A smaller change that
   * deserves a name, such as a removal, calls `remember(said)` right before it. What is typed needs no call.
   */
  readonly history: DraftHistory;
  readonly anchors: Anchors;
  /** The draft with what it began as: what is kept in the browser. */
  readonly document: History["document"];
  /** What it began as; tells only of that. `useBaseline` reads it. */
  readonly baseline: History["baseline"];
  readonly view: Store<PageView>;
  /** The samples that are made for the method; `Version.samples` replaces them once somebody changes one. */
  readonly madeSamples: Store<readonly SampleRequest[]>;
  /** How the samples fare with the draft. */
  readonly simulation: Simulator;
}

/** Where the parts of the page find the draft. */
export const DraftContext = createContext<DraftState | null>(null);

/** Throws outside of the page's `DraftContext`: a part that needs the draft cannot do without it. */
export function useDraftState(): DraftState {
  const state = use(DraftContext);
  if (state === null) throw new Error("A part of the page that shows the draft stands outside of DraftContext.");
  return state;
}
