import StatusIndicator from "@cloudscape-design/components/status-indicator";
import "./problem-tally.css";

/** How many errors and warnings there are somewhere. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
}

/** The errors and warnings of what is not shown, as small numbers; nothing where there are none. */
export function ProblemTally({ tally: { errors, warnings } }: { tally: Tally }) {
  if (errors + warnings === 0) return null;
  return (
    <span className="problem-tally">
      {errors > 0 && (
        <StatusIndicator type="error" iconAriaLabel={errors === 1 ? "error" : "errors"}>
          {errors}
        </StatusIndicator>
      )}
      {warnings > 0 && (
        <StatusIndicator type="warning" iconAriaLabel={warnings === 1 ? "warning" : "warnings"}>
          {warnings}
        </StatusIndicator>
      )}
    </span>
  );
}
