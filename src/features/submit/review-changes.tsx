import Alert from "@cloudscape-design/components/alert";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import type { UseQueryResult } from "@tanstack/react-query";
import { comparePut } from "../../core/integration/compare-put.ts";
import type { Integration } from "../../core/integration/integration.ts";
import type { PutIntegrationInput } from "../../core/integration/put-integration-input.ts";
import { ChangeTable } from "./change-table.tsx";

interface ReviewChangesProps {
  readonly live: UseQueryResult<Integration | null>;
  readonly input: Partial<PutIntegrationInput>;
}

/** A put replaces everything, so this says what it does to what is there now. */
export function ReviewChanges({ live, input }: ReviewChangesProps) {
  if (live.isPending) return <StatusIndicator type="loading">Reading what is there now</StatusIndicator>;
  if (live.isError)
    return (
      <Alert type="warning" header="What is there now could not be read">
        {live.error.message}
      </Alert>
    );
  const changes = comparePut(live.data, input);
  return (
    <>
      <p className="review-summary">{summary(live.data, changes.length)}</p>
      {changes.length > 0 && <ChangeTable changes={changes} />}
    </>
  );
}

function summary(live: Integration | null, changes: number): string {
  if (live === null) return "The method has no integration yet; this puts the first.";
  if (changes === 0) return "What is there now is the same; a put changes nothing.";
  return "A put replaces the whole integration. This is what it changes:";
}
