import Alert from "@cloudscape-design/components/alert";
import type { Finding } from "../../core/integration/finding.ts";
import { FIELDS } from "../../core/integration/fields.ts";

/** What AWS is expected to refuse, or what will fail once it runs. */
export function ExpectedRefusals({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <Alert type="warning" header={findings.length === 1 ? "One error is open" : `${findings.length} errors are open`}>
      <ul className="review-list">
        {findings.map(({ rule, field, path, message, aws }) => (
          <li key={`${rule} ${field} ${path ?? ""}`}>
            {field in FIELDS && <b>{field}: </b>}
            {message}
            {aws && ` AWS is expected to answer “${aws.message}”`}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
