import { useEffect, useMemo, useState } from "react";
import { useForm } from "react-hook-form";
import type { Draft } from "../core/integration/draft/draft.ts";
import type { SampleRequest } from "../core/simulation/samples/sample-request.ts";
import { createAnchors } from "./view/create-anchors.ts";
import { createDerivedStore, type Wait } from "./create-derived-store.ts";
import { createStore } from "./create-store.ts";
import { closedAtFirst } from "./view/closed-at-first.ts";
import type { DraftState } from "./draft-context.ts";
import { followSections } from "./view/follow-sections.ts";
import { createHistory } from "./history/create-history.ts";
import { tieHistory } from "./history/tie-history.ts";
import { FIRST_VIEW, type PageView } from "./view/page-view.ts";
import type { Start } from "./keeping/start.ts";
import { createSimulator } from "./simulation/create-simulator.ts";
import { driveSamples } from "./samples/drive-samples.ts";
import { driveSimulation } from "./simulation/drive-simulation.ts";
import { openWorker } from "./simulation/open-worker.ts";
import { leadTo } from "./view/use-focus-finding.ts";

/**
 * Makes the page's one form and keeps what derives from it up to date. Called once, by the page's frame. `habits` is how
 * the page was shown last.
 */
export function useDraft({ notice, ...initial }: Start, habits: Partial<PageView>): DraftState {
  const form = useForm<Draft>({ defaultValues: initial.draft });
  const [stores] = useState(() => ({
    derived: createDerivedStore(initial.draft, waitHere),
    core: createHistory({ initial, notice, now: Date.now }),
    anchors: createAnchors(),
    view: createStore({ ...FIRST_VIEW, ...habits, closedSections: closedAtFirst(initial.draft) }),
    madeSamples: createStore<readonly SampleRequest[]>([]),
    simulation: createSimulator({ openWorker, wait: waitHere, now: () => performance.now() }),
  }));
  const { derived, core, anchors, view, madeSamples, simulation } = stores;
  // The form's methods stay the same as long as the form does.
  const tied = useMemo(
    () => tieHistory({ core, form, derived, lead: (place) => leadTo({ form, anchors, view }, place) }),
    [core, form, derived, anchors, view],
  );
  const { subscribe } = form;

  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => tied.take(values) }),
    [subscribe, tied],
  );
  useEffect(
    () =>
      view.subscribe(() => {
        const { field, isTyping } = view.get();
        derived.typeIn(isTyping ? field : null);
      }),
    [view, derived],
  );

  useEffect(() => followSections({ derived, baseline: core.baseline, view }), [derived, core, view]);

  const { document, baseline } = core;
  useEffect(() => driveSamples({ derived, baseline, madeSamples }), [derived, baseline, madeSamples]);
  useEffect(
    () => driveSimulation({ derived, document, madeSamples, view, simulation }),
    [derived, document, madeSamples, view, simulation],
  );

  return useMemo(
    () => ({ form, derived, history: tied.history, anchors, document, baseline, view, madeSamples, simulation }),
    [form, derived, tied, anchors, document, baseline, view, madeSamples, simulation],
  );
}

const waitHere: Wait = (work, ms) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};
