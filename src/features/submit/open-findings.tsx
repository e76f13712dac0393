import Button from "@cloudscape-design/components/button";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { findingKey, SEVERITIES, type Finding, type Severity } from "../../core/integration/finding.ts";
import { labelOf } from "../../core/integration/fields/label-of.ts";

const HEADINGS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ["One error is open", "errors are open"],
  warning: ["One warning is open", "warnings are open"],
  info: ["One note", "notes"],
};

/** More of one severity are counted and not listed: the list of problems has them. */
const MOST_LISTED = 10;

interface OpenFindingsProps {
  readonly findings: readonly Finding[];
  readonly onFollow: (finding: Finding) => void;
}

/** What is found against that which is reviewed, the worst first, each with the way to its field. */
export function OpenFindings({ findings, onFollow }: OpenFindingsProps) {
  return SEVERITIES.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return null;
    const [one, many] = HEADINGS[severity];
    const heading = own.length === 1 ? one : `${own.length} ${many}`;
    return (
      <section key={severity} className="review-findings" aria-label={heading}>
        <StatusIndicator type={severity}>{heading}</StatusIndicator>
        <ul className="review-list">
          {own.slice(0, MOST_LISTED).map((finding) => (
            <OpenFinding key={findingKey(finding)} finding={finding} onFollow={onFollow} />
          ))}
          {own.length > MOST_LISTED && <li>{`${own.length - MOST_LISTED} more`}</li>}
        </ul>
      </section>
    );
  });
}

function OpenFinding({ finding, onFollow }: { finding: Finding; onFollow: OpenFindingsProps["onFollow"] }) {
  const { field, message, aws, severity } = finding;
  return (
    <li>
      <Button variant="inline-link" ariaLabel={`Go to ${labelOf(field)}`} onClick={() => onFollow(finding)}>
        {labelOf(field)}
      </Button>
      : {message}
      {severity === "error" && aws && ` AWS is expected to answer “${aws.message}”`}
    </li>
  );
}
