import StatusIndicator from "@cloudscape-design/components/status-indicator";
import type { UseQueryResult } from "@tanstack/react-query";
import { comparePut, type MemberChange } from "../../core/integration/compare-put.ts";
import type { Integration } from "../../core/integration/integration.ts";
import { isJsonObject } from "../../core/integration/json.ts";
import type { PutIntegrationInput } from "../../core/integration/put-integration-input.ts";
import { ChangeTable } from "./change-table.tsx";

interface ReviewChangesProps {
  readonly live: UseQueryResult<Integration | null>;
  readonly input: Partial<PutIntegrationInput>;
}

/** A put replaces everything, so this says what it does to what is there now. */
export function ReviewChanges({ live, input }: ReviewChangesProps) {
  if (live.isPending) return <StatusIndicator type="loading">Reading what is there now</StatusIndicator>;
  if (live.isError) return null;
  const changes = comparePut(live.data, input);
  return (
    <>
      <p className="review-summary">{summary(live.data, changes)}</p>
      {changes.length > 0 && <ChangeTable changes={changes} />}
    </>
  );
}

function summary(live: Integration | null, changes: readonly MemberChange[]): string {
  if (live === null) return "The method has no integration yet; this puts the first.";
  if (changes.length === 0) return "What is there now is the same; a put changes nothing.";
  const removed = changes.filter(({ kind }) => kind === "removed").map(nameWithEntries);
  return `A put replaces the whole integration. ${removed.length === 0 ? "Nothing is removed." : `It removes ${removed.join(", ")}.`}`;
}

/** Integration responses go by their status codes, which say more than the member's name. */
function nameWithEntries({ wire, before }: MemberChange): string {
  return wire === "integrationResponses" && isJsonObject(before)
    ? `integrationResponses (${Object.keys(before).join(", ")})`
    : wire;
}
