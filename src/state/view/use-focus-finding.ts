import { useEffect, useEffectEvent } from "react";
import type { Finding, FindingField } from "../../core/integration/finding.ts";
import { useDraftState, type DraftState } from "../draft-context.ts";
import type { ChangedPlace } from "../history/describe-change.ts";
import { PLACES } from "./places.ts";
import type { RowsPart } from "../history/share-draft.ts";
import { fieldOf } from "./use-field-in-focus.ts";

/** Leads to the control of a field, or of the entry of a map that `path` names, wherever on the page it is. */
export function useFocusField(): (field: FindingField, path?: string) => void {
  const state = useDraftState();
  return (field, path) => focusField(state, field, path);
}

type Leading = Pick<DraftState, "form" | "anchors" | "view">;

function focusField(state: Leading, field: FindingField, path: string | undefined): void {
  reveal(state, field);
  // Once what was revealed is on the page.
  setTimeout(() => {
    if (!state.anchors.lead(field, path)) state.form.setFocus(field);
  });
}

/**
 * Leads to what was changed, unless the focus is there already, or in a dialog. Where rows came or went, it may have gone
 * with them.
 */
export function leadTo(state: Leading, { field, path, isOtherRows }: ChangedPlace): void {
  if (state.view.get().overlay !== null) return;
  if (isOtherRows || fieldOf(document.activeElement) !== field) focusField(state, field, path);
}

/** Leads to the control that a finding is about. */
export function useFocusFinding(): (finding: Finding) => void {
  const state = useDraftState();
  return ({ field, path, range }) => {
    if (path !== undefined && range !== undefined)
      state.view.set((view) => ({ ...view, lit: { contentType: path, ...range, isSought: true } }));
    focusField(state, field, path);
  };
}

/** Shows the pane that a field is in, and opens its section. */
function reveal({ view }: Leading, field: FindingField): void {
  const { pane, section } = PLACES[field];
  view.set((present) => ({
    ...present,
    ...(pane && { pane }),
    closedSections: new Set([...present.closedSections].filter((closed) => closed !== section)),
  }));
}

/** Says how a field of rows is led to: `focus` gets the row's index, or -1 where no row is meant. */
export function useRowsAnchor(name: RowsPart, focus: (index: number) => void): void {
  const { form, anchors } = useDraftState();
  const lead = useEffectEvent((path: string | undefined) => {
    const rows = form.getValues(name);
    const meant = rows.findIndex((row) => row.name === path);
    focus(meant === -1 && rows.length > 0 ? 0 : meant);
  });
  useEffect(() => anchors.register(name, (path) => lead(path)), [anchors, name]);
}
