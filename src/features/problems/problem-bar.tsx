import Icon from "@cloudscape-design/components/icon";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import type { ReactNode } from "react";
import { countSeverity, SEVERITIES, type Finding, type Severity } from "../../core/integration/finding.ts";
import { describeCount } from "./severity-words.ts";

interface ProblemBarProps {
  readonly findings: readonly Finding[];
  readonly list: { readonly id: string; readonly isOpen: boolean; readonly toggle: () => void };
  /** The severity that alone is listed. */
  readonly only: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
  readonly actions: ReactNode;
}

/** How much is found, by severity; a count filters the list. */
export function ProblemBar({ findings, list, only, onChoose, actions }: ProblemBarProps) {
  return (
    <div className="problem-bar">
      {findings.length === 0 ? (
        <StatusIndicator type="success">No problems</StatusIndicator>
      ) : (
        <>
          <ListToggle {...list} />
          {SEVERITIES.map((severity) => {
            const count = countSeverity(findings, severity);
            return (
              count > 0 && (
                <button
                  key={severity}
                  type="button"
                  className="problem-count"
                  aria-pressed={severity === only}
                  onClick={() => onChoose(severity === only ? null : severity)}
                >
                  <StatusIndicator type={severity}>{describeCount(severity, count)}</StatusIndicator>
                </button>
              )
            );
          })}
        </>
      )}
      <div className="problem-bar-actions">{actions}</div>
    </div>
  );
}

function ListToggle({ id, isOpen, toggle }: ProblemBarProps["list"]) {
  return (
    <button
      type="button"
      className="problem-toggle"
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      onClick={toggle}
    >
      <Icon name={isOpen ? "caret-down-filled" : "caret-up-filled"} size="small" />
      Problems
    </button>
  );
}
