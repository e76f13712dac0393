import Button from "@cloudscape-design/components/button";
import Popover from "@cloudscape-design/components/popover";
import type { Finding } from "../../core/integration/finding.ts";
import type { RuleFacts } from "../../core/integration/rules/rule.ts";
import { ruleById } from "../../core/integration/rules/rules.ts";
import "./rule-popover.css";

/** How well a finding is known; a click shows the whole rule. */
export function RulePopover({ finding: { rule, evidence } }: { finding: Finding }) {
  const facts = ruleById(rule);
  if (facts === undefined) return <span className="rule-evidence">{evidence}</span>;
  return (
    <Popover
      header={rule}
      content={<RuleRows facts={facts} />}
      triggerType="custom"
      position="top"
      size="large"
      dismissAriaLabel="Close"
      renderWithPortal
    >
      <Button variant="inline-link" ariaLabel={`Why: the rule ${rule}`}>
        {evidence}
      </Button>
    </Popover>
  );
}

/** A row of the rules' table, as `docs/rules.md` has it. */
function RuleRows({ facts: { when, aws, evidence, source, fix } }: { facts: RuleFacts }) {
  return (
    <dl className="rule-rows">
      <dt>When</dt>
      <dd>{when}</dd>
      {aws && (
        <>
          <dt>AWS answers</dt>
          <dd>
            {aws.code}: “{aws.message}”
          </dd>
        </>
      )}
      <dt>Evidence</dt>
      <dd>
        {evidence}: {source}
      </dd>
      {fix !== undefined && (
        <>
          <dt>Fix</dt>
          <dd>{fix}</dd>
        </>
      )}
    </dl>
  );
}
