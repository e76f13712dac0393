import { EVIDENCE_MEANINGS } from "../../core/integration/fields/evidence-meanings.ts";
import type { RuleFacts } from "../../core/integration/rules/rule.ts";

/** Why it is found: a row of the rules' table, as `docs/rules.md` has it. */
export function ProblemReason({ id, facts }: { id: string; facts: RuleFacts }) {
  const { when, aws, evidence, source, fix } = facts;
  return (
    <dl id={id} className="problem-reason">
      <dt>Rule</dt>
      <dd>
        <code>{facts.id}</code>
      </dd>
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
        {evidence}, {EVIDENCE_MEANINGS[evidence]}: {source}
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
