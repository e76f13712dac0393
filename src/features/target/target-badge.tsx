import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../client/session-query.ts";
import { ErrorLine } from "../../ui/error-line.tsx";

import "./target-badge.css";

/** Where a submit would go. AWS looks different from the sandbox and from an emulator. */
export function TargetBadge() {
  const { data, error, isPending, refetch } = useQuery(sessionQuery);
  if (isPending) return <StatusIndicator type="loading">Connecting</StatusIndicator>;
  if (error) return <ErrorLine text={error.message} action={{ label: "Try again", perform: () => void refetch() }} />;
  const { kind, label, readOnly } = data.target;
  return (
    <span className={`target target-${kind}`} title={data.target.endpoint}>
      {label}
      {readOnly && " · read only"}
    </span>
  );
}
