import { checkIntegration } from "../../core/integration/check-integration.ts";
import type { Draft } from "../../core/integration/draft/draft.ts";
import type { Finding } from "../../core/integration/finding.ts";
import { toInput } from "../../core/integration/draft/to-input.ts";
import { defaultOf } from "../../core/integration/fields/defaults.ts";
import { FIELD_NAMES, type FieldName } from "../../core/integration/fields/fields.ts";
import type { PutIntegrationInput } from "../../core/integration/put-integration-input.ts";
import { PLACES, type SectionName } from "./places.ts";

/** The sections that most integrations do without. */
export const OPTIONAL_SECTIONS: readonly SectionName[] = ["content", "connection", "cache"];

/** The sections that need not be seen at once: nothing in them is other than AWS would have it, and nothing is wrong. */
export function closedAtFirst(draft: Draft): ReadonlySet<SectionName> {
  const { input, findings } = toInput(draft);
  const shown = new Set([
    ...sectionsWithErrors([...findings, ...checkIntegration(input)]),
    ...FIELD_NAMES.filter((name) => isChosen(name, input)).map((name) => PLACES[name].section),
  ]);
  return new Set(OPTIONAL_SECTIONS.filter((section) => !shown.has(section)));
}

/** A loaded integration holds the defaults that AWS filled in. */
function isChosen(name: FieldName, input: Partial<PutIntegrationInput>): boolean {
  return input[name] !== undefined && JSON.stringify(input[name]) !== JSON.stringify(defaultOf(name, input));
}

/** The sections in which something is wrong for sure. */
export function sectionsWithErrors(findings: readonly Finding[]): readonly (SectionName | undefined)[] {
  return findings.filter(({ severity }) => severity === "error").map(({ field }) => PLACES[field].section);
}
