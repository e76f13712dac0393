import type { Draft } from "../../core/integration/draft/draft.ts";
import type { Baseline } from "./baseline.ts";
import type { SampleRequest } from "../../core/simulation/samples/sample-request.ts";
import { createStore, type Store } from "../create-store.ts";
import { describeChange, editedText } from "./describe-change.ts";
import { applyDelta, deltaBetween, type DraftDelta } from "./draft-delta.ts";

/** The draft, what it began as, and the requests it is tried with: they come back together. */
export interface Version {
  readonly draft: Draft;
  readonly baseline: Baseline | null;
  /** `null` as long as nobody has changed those that are made for the method. */
  readonly samples: Samples;
}

/** The sample requests of a document. */
export type Samples = readonly SampleRequest[] | null;

/** The one line that is said of the last change, and what it offers. */
export type Notice =
  /** A change that was named was made (again): Undo. */
  | { readonly kind: "done" | "redone"; readonly said: string }
  /** Redo. */
  | { readonly kind: "undone"; readonly said: string }
  /** Changes that were not sent came back with the page: Discard them. `at`: milliseconds since 1970. */
  | { readonly kind: "kept"; readonly at: number };

/** What is shown of the history. */
export interface HistoryState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly notice: Notice | null;
}

/** Every change of the document, one step each; nothing here knows the form. */
export interface History {
  readonly document: Pick<Store<Version>, "get" | "subscribe">;
  /** The document's baseline by itself, for who does not look at every key. */
  readonly baseline: Pick<Store<Baseline | null>, "get" | "subscribe">;
  readonly state: Pick<Store<HistoryState>, "get" | "subscribe">;
  /** Takes the draft as it now is. It must share with the former one what is the same. */
  readonly note: (draft: Draft) => void;
  /** Ends the typing that is under way: what is typed from now on is another step. */
  readonly pause: () => void;
  /** From now on all that is noted is one step of this name; with `null` no longer. */
  readonly name: (said: string | null) => void;
  /** Takes the sample requests as they now are; changes of one `text` within a second are one step. */
  readonly noteSamples: (samples: Samples, change: { readonly said: string; readonly text?: string }) => void;
  /** Makes another version the present one, in one step. */
  readonly become: (next: Version, said: string) => void;
  /** Says what the target has now; so it also is for the versions that began as this one did. */
  readonly takeBaseline: (baseline: Baseline) => void;
  /** Goes back to the former version, or forth again; gives it, or `null` where there is none. */
  readonly undo: () => Version | null;
  readonly redo: () => Version | null;
  readonly dismiss: () => void;
}

/** Steps that can be taken back. */
const MOST_STEPS = 200;

/** Typing that goes on within this time is one step, in milliseconds. */
const TYPING_MS = 1_000;

/** From the present version to the one before or after it. */
interface Step {
  readonly delta: DraftDelta;
  readonly baseline: Baseline | null;
  readonly samples: Samples;
  readonly said: string;
}

/** The step under way: what stood there before, and what makes another change part of it. */
interface OpenStep {
  readonly former: Version;
  readonly said: string | null;
  readonly text: string | null;
  readonly at: number;
}

interface HistoryOptions {
  readonly initial: Version;
  /** What is said first. */
  readonly notice: Notice | null;
  /** Milliseconds. */
  readonly now: () => number;
}

/** The clock is handed in: typing that goes on within a second is one step. */
export function createHistory({ initial, notice, now }: HistoryOptions): History {
  const document = createStore(initial);
  const baseline = createStore(initial.baseline);
  const state = createStore<HistoryState>({ canUndo: false, canRedo: false, notice });
  let past: readonly Step[] = [];
  let future: readonly Step[] = [];
  let open: OpenStep | null = null;
  let naming: string | null = null;

  const say = (next: Notice | null) => {
    const present = state.get();
    const canUndo = open !== null || past.length > 0;
    const canRedo = future.length > 0;
    if (present.canUndo !== canUndo || present.canRedo !== canRedo || present.notice !== next)
      state.set({ canUndo, canRedo, notice: next });
  };
  const close = () => {
    if (open === null) return;
    const { former, said } = open;
    open = null;
    past = [...past.slice(1 - MOST_STEPS), stepTo(former, document.get(), said)];
  };
  const name = (said: string | null) => {
    close();
    naming = said;
  };
  const stand = (at: Version) => {
    document.set(at);
    baseline.set(at.baseline);
  };
  const begin = (step: OpenStep) => {
    close();
    open = step;
    future = [];
  };
  const note = (draft: Draft) => {
    const former = document.get();
    if (draft === former.draft) return;
    const text = naming === null ? editedText(former.draft, draft) : null;
    const change: OpenStep = { former, said: naming, text, at: now() };
    const whole = open && joined(open, change);
    if (whole) open = whole;
    else begin(change);
    document.set({ ...former, draft });
    say(naming === null ? null : { kind: "done", said: naming });
  };
  const noteSamples: History["noteSamples"] = (samples, { said, text }) => {
    const former = document.get();
    const change: OpenStep = { former, said, text: text === undefined ? null : `samples ${text}`, at: now() };
    if (open && text !== undefined && open.text === change.text && change.at - open.at <= TYPING_MS)
      open = { ...open, at: change.at };
    else begin(change);
    document.set({ ...former, samples });
    say(text === undefined ? { kind: "done", said } : null);
  };
  const become = (next: Version, said: string) => {
    begin({ former: document.get(), said, text: null, at: now() });
    stand(next);
    name(null);
    say({ kind: "done", said });
  };
  /** Goes one step: takes it from its list, and gives the version it leads to and the step that leads back. */
  const go = (step: Step) => {
    const from = document.get();
    const to = { draft: applyDelta(from.draft, step.delta), baseline: step.baseline, samples: step.samples };
    stand(to);
    return { to, back: stepTo(from, to, step.said) };
  };

  return {
    document,
    baseline,
    state,
    note,
    noteSamples,
    pause: () => {
      if (naming === null) close();
    },
    name,
    become,
    takeBaseline: (taken) => {
      const present = document.get();
      const since = <V extends { readonly baseline: Baseline | null }>(version: V): V =>
        version.baseline === present.baseline ? { ...version, baseline: taken } : version;
      name(null);
      past = past.map(since);
      future = future.map(since);
      stand({ ...present, baseline: taken });
    },
    undo: () => {
      name(null);
      const step = past.at(-1);
      if (step === undefined) return null;
      const { to, back } = go(step);
      past = past.slice(0, -1);
      future = [...future, back];
      say({ kind: "undone", said: step.said });
      return to;
    },
    redo: () => {
      name(null);
      const step = future.at(-1);
      if (step === undefined) return null;
      const { to, back } = go(step);
      future = future.slice(0, -1);
      past = [...past, back];
      say({ kind: "redone", said: step.said });
      return to;
    },
    dismiss: () => say(null),
  };
}

function stepTo(to: Version, from: Version, said: string | null): Step {
  return {
    delta: deltaBetween(from.draft, to.draft),
    baseline: to.baseline,
    samples: to.samples,
    said: said ?? describeChange(to.draft, from.draft),
  };
}

/** The step under way together with a further change; `null` where that is a step of its own. */
function joined(open: OpenStep, { said, text, at }: OpenStep): OpenStep | null {
  if (open.said !== null || said !== null) return open.said === said ? { ...open, at } : null;
  const isSameText = text !== null && (text === open.text || open.text === "*" || text === "*");
  return isSameText && at - open.at <= TYPING_MS ? { ...open, text: text === "*" ? open.text : text, at } : null;
}
