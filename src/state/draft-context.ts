import { createContext, use } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Draft } from "../core/integration/draft.ts";
import type { Anchors } from "./create-anchors.ts";
import type { DerivedStore } from "./create-derived-store.ts";
import type { Baseline } from "./baseline.ts";
import type { PageView } from "./page-view.ts";
import type { Store } from "./create-store.ts";
import type { DraftHistory } from "./use-draft-history.ts";

/** The one draft of the page: the form that holds it, what derives from it, how it is replaced, what is shown of it. */
export interface DraftState {
  readonly form: UseFormReturn<Draft>;
  readonly derived: DerivedStore;
  readonly history: DraftHistory;
  readonly anchors: Anchors;
  readonly baseline: Store<Baseline | null>;
  readonly view: Store<PageView>;
}

export const DraftContext = createContext<DraftState | null>(null);

/** Throws outside of the page's `DraftContext`: a part that needs the draft cannot do without it. */
export function useDraftState(): DraftState {
  const state = use(DraftContext);
  if (state === null) throw new Error("A part of the page that shows the draft stands outside of DraftContext.");
  return state;
}
