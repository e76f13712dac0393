import StatusIndicator from "@cloudscape-design/components/status-indicator";
import type { FindingField } from "../../core/integration/finding.ts";
import type { RuleFacts } from "../../core/integration/rules/rule.ts";
import { DOCUMENTED_RULES } from "../../core/integration/rules/rules.ts";
import { useFindings } from "../../state/use-derived.ts";
import { countOf } from "../../ui/count-of.ts";
import { EvidenceLine } from "./evidence-line.tsx";

/** The rules that find something at a field now. */
export function RulesFoundNow({ field }: { field: FindingField }) {
  const found = useFoundRules(field);
  if (found.size === 0) return null;
  return (
    <>
      <h4>Found now</h4>
      <RuleList rules={DOCUMENTED_RULES.filter(({ id }) => found.has(id))} />
    </>
  );
}

/** The other rules on a field, folded: a field may have a dozen. */
export function OtherRules({ field }: { field: FindingField }) {
  const found = useFoundRules(field);
  const others = DOCUMENTED_RULES.filter((rule) => rule.field === field && !found.has(rule.id));
  if (others.length === 0) return null;
  return (
    <details className="help-fold">
      <summary>{describeOthers(others.length, found.size > 0)}</summary>
      <RuleList rules={others} />
    </details>
  );
}

function useFoundRules(field: FindingField): ReadonlySet<string> {
  return new Set(useFindings(field).map(({ rule }) => rule));
}

function describeOthers(count: number, isMore: boolean): string {
  const more = isMore ? "more " : "";
  return countOf(count, `${more}thing that is checked`, `${more}things that are checked`);
}

function RuleList({ rules }: { rules: readonly RuleFacts[] }) {
  return (
    <ul className="help-list">
      {rules.map(({ id, severity, when, aws, evidence, source }) => (
        <li key={id} className="help-rule">
          <StatusIndicator type={severity} iconAriaLabel={severity} />
          <div>
            {upperFirst(when)}.
            {aws && (
              <span className="help-aws">
                {aws.code}: “{aws.message}”
              </span>
            )}
            <EvidenceLine evidence={evidence} source={source} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A word that the API writes with a small letter keeps it. */
function upperFirst(text: string): string {
  const [word = ""] = text.split(" ");
  return /[A-Z]/.test(word) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
