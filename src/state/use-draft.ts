import { useEffect, useMemo, useState } from "react";
import { useForm } from "react-hook-form";
import type { Draft } from "../core/integration/draft.ts";
import { createAnchors } from "./create-anchors.ts";
import type { Baseline } from "./baseline.ts";
import { createDerivedStore } from "./create-derived-store.ts";
import { createStore } from "./create-store.ts";
import { closedAtFirst } from "./closed-at-first.ts";
import type { DraftState } from "./draft-context.ts";
import { followSections } from "./follow-sections.ts";
import { FIRST_VIEW } from "./page-view.ts";
import { useDraftHistory } from "./use-draft-history.ts";

/** Makes the page's one form and keeps what derives from it up to date. Called once, by the page's frame. */
export function useDraft(initial: Draft): DraftState {
  const form = useForm<Draft>({ defaultValues: initial });
  const [derived] = useState(() => createDerivedStore(initial));
  const [anchors] = useState(createAnchors);
  const [baseline] = useState(() => createStore<Baseline | null>({ draft: initial, from: "start" }));
  const [view] = useState(() => createStore({ ...FIRST_VIEW, closedSections: closedAtFirst(initial) }));
  const history = useDraftHistory(form);
  const { subscribe } = form;

  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => derived.update(values) }),
    [subscribe, derived],
  );

  useEffect(() => followSections({ derived, baseline, view }), [derived, baseline, view]);

  return useMemo(
    () => ({ form, derived, history, anchors, baseline, view }),
    [form, derived, history, anchors, baseline, view],
  );
}
