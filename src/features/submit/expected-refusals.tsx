import Alert from "@cloudscape-design/components/alert";
import { findingKey, type Finding } from "../../core/integration/finding.ts";
import { labelOf } from "../../core/integration/label-of.ts";

/** What AWS is expected to refuse, or what will fail once it runs. */
export function ExpectedRefusals({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <Alert type="warning" header={findings.length === 1 ? "One error is open" : `${findings.length} errors are open`}>
      <ul className="review-list">
        {findings.map((finding) => (
          <li key={findingKey(finding)}>
            <b>{labelOf(finding.field)}: </b>
            {finding.message}
            {finding.aws && ` AWS is expected to answer “${finding.aws.message}”`}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
