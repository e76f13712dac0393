import { findingKey, type Finding, type Fix } from "../../core/integration/finding.ts";
import { applyChanges } from "../../core/integration/draft/to-draft.ts";
import { useDraftState } from "../draft-context.ts";

/** A finding as a field shows it. */
export interface FindingMessage {
  readonly key: string;
  readonly severity: Finding["severity"];
  readonly text: string;
  readonly action?: { readonly label: string; readonly perform: () => void };
}

/** Turns findings into messages whose actions apply the fix to the draft. */
export function useFindingMessages(findings: readonly Finding[]): readonly FindingMessage[] {
  const applyFix = useApplyFix();
  return findings.map((finding) => {
    const { severity, message, range, fix } = finding;
    const action = fix && { label: fix.title, perform: () => applyFix(fix) };
    return {
      key: findingKey(finding),
      severity,
      text: range ? `Line ${range.line}: ${message}` : message,
      ...(action && { action }),
    };
  });
}

/** Applies a fix to the draft, in a way that can be taken back. Fields that it does not name are not touched. */
export function useApplyFix(): (fix: Fix) => void {
  const { form, history } = useDraftState();
  return ({ title, changes }) => {
    history.replace(applyChanges(form.getValues(), changes), title);
  };
}
