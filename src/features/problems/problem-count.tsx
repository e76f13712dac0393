import StatusIndicator from "@cloudscape-design/components/status-indicator";
import type { Severity } from "../../core/integration/finding.ts";
import { useDerived } from "../../state/use-derived.ts";

const WORDS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
};

/** How much is found, by severity. */
export function ProblemCount() {
  const findings = useDerived((derived) => derived.findings);
  if (findings.length === 0) return <StatusIndicator type="success">No problems</StatusIndicator>;
  return (
    <>
      {(["error", "warning", "info"] as const).map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        const [one, many] = WORDS[severity];
        return (
          count > 0 && (
            <StatusIndicator key={severity} type={severity}>
              {`${count} ${count === 1 ? one : many}`}
            </StatusIndicator>
          )
        );
      })}
    </>
  );
}
