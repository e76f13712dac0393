import { findingKey, type Finding, type FindingField } from "../../core/integration/finding.ts";

interface Settling {
  /** What is shown now. */
  readonly shown: readonly Finding[];
  /** What holds now. */
  readonly found: readonly Finding[];
  /** The field that is being typed in. */
  readonly typedIn: FindingField | null;
}

/**
 * What to show while somebody types: everything that holds, but for what is new in the field that is being typed in. What
 * no longer holds goes at once. Of the findings of one rule, as many as were shown stay, wherever in the field they now are:
 * the row that they are about is being renamed.
 */
export function settleFindings({ shown, found, typedIn }: Settling): readonly Finding[] {
  if (typedIn === null) return found;
  const here = shown.filter(({ field }) => field === typedIn);
  const holding = new Set(found.map(findingKey));
  const keys = new Set(here.map(findingKey));
  const moved = countByRule(here.filter((finding) => !holding.has(findingKey(finding))));
  return found.filter((finding) => {
    if (finding.field !== typedIn || keys.has(findingKey(finding))) return true;
    const left = moved.get(finding.rule) ?? 0;
    moved.set(finding.rule, left - 1);
    return left > 0;
  });
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
