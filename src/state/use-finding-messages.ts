import type { Draft } from "../core/integration/draft.ts";
import type { Finding } from "../core/integration/finding.ts";
import { applyChanges } from "../core/integration/to-draft.ts";
import { useDraftState } from "./draft-context.ts";

/** A finding as a field shows it. */
export interface FindingMessage {
  readonly severity: Finding["severity"];
  readonly text: string;
  readonly action?: { readonly label: string; readonly perform: () => void };
}

/** Turns findings into messages whose actions apply the fix to the draft. */
export function useFindingMessages(findings: readonly Finding[]): readonly FindingMessage[] {
  const applyFix = useApplyFix();
  return findings.map(({ severity, message, fix }) => ({
    severity,
    text: message,
    ...(fix && { action: { label: fix.title, perform: () => applyFix(fix) } }),
  }));
}

/** Applies a fix to the draft; everything that it does not name stays as typed. */
export function useApplyFix(): (fix: NonNullable<Finding["fix"]>) => void {
  const { form } = useDraftState();
  return ({ changes }) => {
    const next: Draft = applyChanges(form.getValues(), changes);
    form.reset(next, { keepDefaultValues: true });
  };
}
