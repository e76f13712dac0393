import Button from "@cloudscape-design/components/button";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useId, useState } from "react";
import type { Finding } from "../../core/integration/finding.ts";
import { ruleById } from "../../core/integration/rules/rules.ts";
import { useApplyFix } from "../../state/findings/use-finding-messages.ts";
import { useFocusFinding } from "../../state/view/use-focus-finding.ts";
import { showInvisible } from "../../ui/show-invisible.ts";
import { ProblemReason } from "./problem-reason.tsx";

interface ProblemProps {
  readonly finding: Finding;
  readonly onFix: (finding: Finding) => void;
}

/** One finding: what, in AWS's words too, the fix, and why it is one. */
export function Problem({ finding, onFix }: ProblemProps) {
  const { severity, rule, path, range, message, aws, evidence } = finding;
  const place = path === undefined || range === undefined ? path : `${path}, line ${range.line}`;
  const focus = useFocusFinding();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const reasonId = useId();
  const facts = ruleById(rule);
  return (
    <li className="problem" tabIndex={-1}>
      <StatusIndicator type={severity} iconAriaLabel={severity} />
      <div className="problem-text">
        {place !== undefined && place !== "" && (
          <Button variant="inline-link" ariaLabel={`Go to ${place}`} onClick={() => focus(finding)}>
            <bdi className="problem-path">{showInvisible(place)}</bdi>
          </Button>
        )}
        <span>{message}</span> <FixButton finding={finding} onFix={onFix} />
        {aws && (
          <span className="problem-aws">
            {aws.code}: “{showInvisible(aws.message)}”
          </span>
        )}
      </div>
      <div className="problem-evidence">
        <span>{evidence}</span>
        {facts && (
          <Button
            variant="inline-link"
            ariaLabel={`Why: the rule ${rule}`}
            ariaExpanded={isWhyOpen}
            ariaControls={isWhyOpen ? reasonId : undefined}
            onClick={() => setWhyOpen(!isWhyOpen)}
          >
            Why
          </Button>
        )}
      </div>
      {facts && isWhyOpen && <ProblemReason id={reasonId} facts={facts} />}
    </li>
  );
}

function FixButton({ finding, onFix }: ProblemProps) {
  const applyFix = useApplyFix();
  const { fix, message } = finding;
  if (fix === undefined) return null;
  const perform = () => {
    onFix(finding);
    applyFix(fix);
  };
  return (
    <Button variant="inline-link" ariaLabel={`${fix.title}: ${message}`} onClick={perform}>
      {fix.title}
    </Button>
  );
}
