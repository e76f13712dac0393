import Button from "@cloudscape-design/components/button";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { findingKey, type Finding } from "../../core/integration/finding.ts";
import { labelOf } from "../../core/integration/label-of.ts";
import { useDerived } from "../../state/use-derived.ts";
import { useApplyFix } from "../../state/use-finding-messages.ts";
import { useFocusFinding } from "../../state/use-focus-finding.ts";
import { RulePopover } from "./rule-popover.tsx";
import "./problem-list.css";

/** Everything that is found, in one list: leads to the field, says how well it is known, offers the fix. */
export function ProblemList() {
  const findings = useDerived((derived) => derived.findings);
  if (findings.length === 0) return null;
  return (
    <ul className="problems" aria-label="Problems">
      {findings.map((finding) => (
        <Problem key={findingKey(finding)} finding={finding} />
      ))}
    </ul>
  );
}

function Problem({ finding }: { finding: Finding }) {
  const focus = useFocusFinding();
  const applyFix = useApplyFix();
  const { severity, field, message, aws, fix } = finding;
  return (
    <li className="problem">
      <StatusIndicator type={severity} iconAriaLabel={severity} />
      <Button variant="inline-link" onClick={() => focus(finding)} ariaLabel={`Go to ${labelOf(field)}`}>
        {labelOf(field)}
      </Button>
      <div className="problem-text">
        <span>{message}</span>
        {aws && (
          <span className="problem-aws">
            {aws.code}: “{aws.message}”
          </span>
        )}
      </div>
      <RulePopover finding={finding} />
      {fix && <Button onClick={() => applyFix(fix)}>{fix.title}</Button>}
    </li>
  );
}
