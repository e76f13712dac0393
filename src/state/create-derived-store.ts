import type { Draft } from "../core/integration/draft.ts";
import type { Finding } from "../core/integration/finding.ts";
import type { MethodContext } from "../core/integration/rules/rule.ts";
import { derive, textOf, type Circumstances, type Derived } from "./derive.ts";

/** The draft's consequences as an external store: one computation a change, however many parts of the page look. */
export interface DerivedStore {
  readonly get: () => Derived;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes the draft as it now is. */
  readonly update: (draft: Draft) => void;
  /** Takes what is known of the method that the draft belongs to; `undefined` where it is not known. */
  readonly describeMethod: (method: MethodContext | undefined) => void;
  /** Puts what AWS refused at its field until that field changes. */
  readonly refuse: (finding: Finding) => void;
}

export function createDerivedStore(initial: Draft): DerivedStore {
  const listeners = new Set<() => void>();
  let circumstances: Circumstances = { method: undefined, refusal: null };
  let derived = derive(initial, circumstances);

  const become = (draft: Draft) => {
    const { refusal } = circumstances;
    if (refusal && textOf(draft, refusal.finding.field) !== refusal.standsWhile)
      circumstances = { ...circumstances, refusal: null };
    derived = derive(draft, circumstances, derived);
    for (const listener of listeners) listener();
  };

  return {
    get: () => derived,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: become,
    describeMethod: (method) => {
      circumstances = { ...circumstances, method };
      become(derived.draft);
    },
    refuse: (finding) => {
      circumstances = { ...circumstances, refusal: { finding, standsWhile: textOf(derived.draft, finding.field) } };
      become(derived.draft);
    },
  };
}
