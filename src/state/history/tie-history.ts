import type { UseFormReturn } from "react-hook-form";
import type { Draft } from "../../core/integration/draft/draft.ts";
import type { DerivedStore } from "../create-derived-store.ts";
import type { DraftHistory } from "./use-draft-history.ts";
import type { History, Version } from "./create-history.ts";
import { changedPlace, type ChangedPlace } from "./describe-change.ts";
import { putDraft } from "./put-draft.ts";
import { shareDraft } from "./share-draft.ts";

interface DraftHistoryOptions {
  readonly core: History;
  readonly form: UseFormReturn<Draft>;
  readonly derived: DerivedStore;
  /** Leads to what was changed. */
  readonly lead: (place: ChangedPlace) => void;
}

/** The history tied to the form, and how it hears of the form's changes: `take`. */
export interface TiedHistory {
  readonly history: DraftHistory;
  /** Takes what the form holds now. */
  readonly take: (values: Draft) => void;
}

/** What the form is told by the history does not come back to it as a change. */
export function tieHistory({ core, form, derived, lead }: DraftHistoryOptions): TiedHistory {
  let isPutting = false;

  const take = (values: Draft) => {
    if (isPutting) return;
    const { draft } = core.document.get();
    const next = shareDraft(draft, values);
    if (next === draft) return;
    derived.update(next);
    core.note(next);
  };
  /** The form tells of some changes only once the page is drawn. */
  const takeAll = () => take(form.getValues());
  const put = (from: Draft, to: Draft) => {
    isPutting = true;
    putDraft(form, from, to);
    isPutting = false;
    derived.update(to);
  };
  const become = (version: (former: Version) => Version, said: string) => {
    takeAll();
    const former = core.document.get();
    const next = version(former);
    core.become(next, said);
    put(former.draft, next.draft);
  };
  const go = (step: () => Version | null) => {
    takeAll();
    const { draft } = core.document.get();
    const version = step();
    if (version === null) return;
    const place = changedPlace(draft, version.draft);
    put(draft, version.draft);
    if (place) lead(place);
  };

  return {
    take,
    history: {
      get: core.state.get,
      subscribe: core.state.subscribe,
      undo: () => go(core.undo),
      redo: () => go(core.redo),
      remember: (said) => {
        takeAll();
        core.name(said);
        queueMicrotask(() => {
          takeAll();
          core.name(null);
        });
      },
      pause: core.pause,
      replace: (values, said, baseline) =>
        become(
          (former) => ({ ...former, draft: shareDraft(former.draft, values), baseline: baseline ?? former.baseline }),
          said,
        ),
      load: (values, said, from) =>
        become((former) => {
          const draft = shareDraft(former.draft, values);
          return { draft, baseline: { draft, from }, samples: null };
        }, said),
      open: ({ draft: values, samples }, said) =>
        become((former) => {
          const draft = shareDraft(former.draft, values);
          return { draft, baseline: { draft, from: "start" }, samples };
        }, said),
      takeBaseline: core.takeBaseline,
      discard: () =>
        become((former) => ({ ...former, draft: former.baseline?.draft ?? former.draft }), "Changes discarded"),
      changeSamples: (samples, change) => {
        takeAll();
        core.noteSamples(samples, change);
      },
      dismiss: core.dismiss,
    },
  };
}
