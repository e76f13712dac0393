import Button from "@cloudscape-design/components/button";
import { memo, useState } from "react";
import { FIELDS } from "../../core/integration/fields/fields.ts";
import { findingKey, type Finding, type FindingField, type Severity } from "../../core/integration/finding.ts";
import { labelOf } from "../../core/integration/fields/label-of.ts";
import { useFocusField } from "../../state/view/use-focus-finding.ts";
import { worstFirst } from "./steps/order-problems.ts";
import { Problem } from "./problem.tsx";

interface ProblemGroupProps {
  readonly field: FindingField;
  readonly findings: readonly Finding[];
  readonly only: Severity | null;
  readonly onFix: (finding: Finding) => void;
}

/** What is found at one field, under its name, which leads there. */
export const ProblemGroup = memo(
  function ProblemGroup({ field, findings, only, onFix }: ProblemGroupProps) {
    const focusField = useFocusField();
    const shown = worstFirst(findings).filter(({ severity }) => only === null || severity === only);
    if (shown.length === 0) return null;
    const label = labelOf(field);
    return (
      <section className="problem-group" aria-label={label}>
        <h3 className="problem-field">
          <Button variant="inline-link" ariaLabel={`Go to ${label}`} onClick={() => focusField(field)}>
            {label}
          </Button>
          {field !== "unknownMembers" && <code>{FIELDS[field].wire}</code>}
        </h3>
        {byRule(shown).map(([rule, ofRule]) => (
          <RuleProblems key={rule} findings={ofRule} onFix={onFix} />
        ))}
      </section>
    );
  },
  (before, after) => before.findings === after.findings && before.only === after.only,
);

function byRule(findings: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups];
}

/** Of one rule at one field so many are shown at first, and so many more at each asking. */
const PORTION = 50;

function RuleProblems({ findings, onFix }: Pick<ProblemGroupProps, "findings" | "onFix">) {
  const [shown, setShown] = useState(PORTION);
  const rest = findings.length - shown;
  return (
    <>
      <ul className="problem-rule">
        {findings.slice(0, shown).map((finding) => (
          <Problem key={findingKey(finding)} finding={finding} onFix={onFix} />
        ))}
      </ul>
      {rest > 0 && (
        <div className="problem-more">
          <Button variant="inline-link" onClick={() => setShown(shown + Math.max(PORTION, shown))}>
            {`${rest} more like these`}
          </Button>
        </div>
      )}
    </>
  );
}
