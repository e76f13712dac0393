import type { Draft } from "../core/integration/draft.ts";
import type { Finding } from "../core/integration/finding.ts";
import { derive, textOf, type Derived, type StandingRefusal } from "./derive.ts";

/** The draft's consequences as an external store: one computation a change, however many parts of the page look. */
export interface DerivedStore {
  readonly get: () => Derived;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes the draft as it now is. */
  readonly update: (draft: Draft) => void;
  /** Puts what AWS refused at its field until that field changes. */
  readonly refuse: (finding: Finding) => void;
}

export function createDerivedStore(initial: Draft): DerivedStore {
  const listeners = new Set<() => void>();
  let refusal: StandingRefusal | null = null;
  let derived = derive(initial, refusal);

  const become = (draft: Draft) => {
    if (refusal && textOf(draft, refusal.finding.field) !== refusal.standsWhile) refusal = null;
    derived = derive(draft, refusal, derived);
    for (const listener of listeners) listener();
  };

  return {
    get: () => derived,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: become,
    refuse: (finding) => {
      refusal = { finding, standsWhile: textOf(derived.draft, finding.field) };
      become(derived.draft);
    },
  };
}
