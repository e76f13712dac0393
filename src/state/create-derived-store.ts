import type { Draft } from "../core/integration/draft/draft.ts";
import type { Finding, FindingField } from "../core/integration/finding.ts";
import type { MethodContext } from "../core/integration/rules/rule.ts";
import { derive, show, textOf, type Circumstances, type Derived } from "./derive.ts";

/** The draft's consequences as an external store: one computation a change, however many parts of the page look. */
export interface DerivedStore {
  readonly get: () => Derived;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes the draft as it now is. */
  readonly update: (draft: Draft) => void;
  /** Takes what is known of the method that the draft belongs to; `undefined` where it is not known. */
  readonly describeMethod: (method: MethodContext | undefined) => void;
  /** Takes what is found in the templates; it stands until other findings are told. */
  readonly noteTemplates: (findings: readonly Finding[]) => void;
  /** Puts what AWS refused at its field until that field changes. */
  readonly refuse: (finding: Finding) => void;
  /** Takes the field that is being typed in: what is found anew there is shown after a pause, or once it is left. */
  readonly typeIn: (field: FindingField | null) => void;
}

/** Does the work once the time is up, unless the function that it gives is called before. */
export type Wait = (work: () => void, ms: number) => () => void;

/** Without a key for this long, somebody who types has paused, in milliseconds. */
const PAUSE_MS = 700;

/** `wait` is handed in: the page's timer, or that of a test. */
export function createDerivedStore(initial: Draft, wait: Wait): DerivedStore {
  const listeners = new Set<() => void>();
  let circumstances: Circumstances = { method: undefined, refusal: null, typedIn: null };
  let derived = derive(initial, circumstances);
  let stopWaiting: () => void = () => undefined;

  const become = (next: Derived) => {
    stopWaiting();
    derived = next;
    if (next.findings.length < next.found.length) stopWaiting = wait(() => showFor(null), PAUSE_MS);
    for (const listener of listeners) listener();
  };
  const showFor = (typedIn: FindingField | null) => {
    const shown = show(derived.found, typedIn, derived);
    if (shown.findings !== derived.findings) become({ ...derived, ...shown });
  };
  const deriveAnew = (draft: Draft) => {
    const { refusal } = circumstances;
    if (refusal && textOf(draft, refusal.finding.field) !== refusal.standsWhile)
      circumstances = { ...circumstances, refusal: null };
    become(derive(draft, circumstances, derived));
  };

  return {
    get: () => derived,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: deriveAnew,
    describeMethod: (method) => {
      circumstances = { ...circumstances, method };
      deriveAnew(derived.draft);
    },
    noteTemplates: (inTemplates) => {
      if (JSON.stringify(inTemplates) === JSON.stringify(circumstances.inTemplates ?? [])) return;
      circumstances = { ...circumstances, inTemplates };
      deriveAnew(derived.draft);
    },
    refuse: (finding) => {
      circumstances = { ...circumstances, refusal: { finding, standsWhile: textOf(derived.draft, finding.field) } };
      deriveAnew(derived.draft);
    },
    typeIn: (typedIn) => {
      if (typedIn === circumstances.typedIn) return;
      circumstances = { ...circumstances, typedIn };
      showFor(typedIn);
    },
  };
}
