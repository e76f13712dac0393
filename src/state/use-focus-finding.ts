import { useEffect, useEffectEvent } from "react";
import type { FieldPath } from "react-hook-form";
import type { Draft } from "../core/integration/draft.ts";
import type { Finding } from "../core/integration/finding.ts";
import { useDraftState } from "./draft-context.ts";
import type { RowsFieldName } from "./use-draft-rows.ts";

/** Leads to the control that a finding is about. */
export function useFocusFinding(): (finding: Finding) => void {
  const { form, anchors } = useDraftState();
  return ({ field, path }) => {
    if (!anchors.lead(field, path)) form.setFocus(field);
  };
}

/** Says how a field of rows is led to: `focus` gets the row's index, or -1 where no row is meant. */
export function useRowsAnchor(name: RowsFieldName, focus: (index: number) => void): void {
  const { form, anchors } = useDraftState();
  const lead = useEffectEvent((path: string | undefined) => {
    const rows = form.getValues(name);
    const meant = rows.findIndex((row) => row.name === path);
    focus(meant === -1 && rows.length > 0 ? 0 : meant);
  });
  useEffect(() => anchors.register(name, (path) => lead(path)), [anchors, name]);
}

/** The path of a row's name in the form. */
export function rowNamePath(name: RowsFieldName, index: number): FieldPath<Draft> {
  return `${name}.${index}.name`;
}
