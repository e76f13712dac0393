import { applicabilityOf } from "../../core/integration/fields/applicability.ts";
import type { Draft } from "../../core/integration/draft/draft.ts";
import type { Finding, FindingField } from "../../core/integration/finding.ts";

/** Why a field of the draft does not take part under its type, in a few words; empty where it does. */
export function describeApplicability(field: FindingField, draft: Draft): string {
  const { type, loadedEmpty } = draft;
  const isSet = draft[field].length > 0 || loadedEmpty.some((name) => name === field);
  switch (applicabilityOf(field, type)) {
    case "applies":
      return "";
    case "unsent":
      return isSet ? `Kept, not sent for ${type}` : `Not used by ${type}`;
    case "ignored":
      return isSet ? `Sent, but ${type} ignores it` : `Not used by ${type}`;
  }
}

/** The rules that find, at more length, that a field does not take part. */
const RULES: ReadonlySet<string> = new Set([
  "not-sent",
  "mock-ignores-backend",
  "parameters-ignored",
  "templates-ignored",
  "passthrough-ignored",
  "content-handling-ignored",
  "tls-ignored",
  "vpc-link-type",
]);

/** Whether a finding says no more than the note does. */
export function isAboutApplicability({ rule }: Finding): boolean {
  return RULES.has(rule);
}
