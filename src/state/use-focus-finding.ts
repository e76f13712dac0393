import type { FieldPath } from "react-hook-form";
import type { Draft } from "../core/integration/draft.ts";
import type { Finding } from "../core/integration/finding.ts";
import { useDraftState } from "./draft-context.ts";

/** Leads to the control that a finding is about. */
export function useFocusFinding(): (finding: Finding) => void {
  const { form } = useDraftState();
  return (finding) => form.setFocus(controlOf(finding, form.getValues()));
}

/** The form's path of the control: of a row its name, and of rows without a match the first. */
function controlOf({ field, path }: Finding, draft: Draft): FieldPath<Draft> {
  if (field !== "requestParameters" && field !== "requestTemplates") return field;
  const index = draft[field].findIndex(({ name }) => name === path);
  return `${field}.${Math.max(index, 0)}.name`;
}
