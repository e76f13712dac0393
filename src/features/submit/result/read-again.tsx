import Button from "@cloudscape-design/components/button";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { comparePut } from "../../../core/integration/stored/compare-put.ts";
import type { PutIntegrationInput } from "../../../core/integration/put-integration-input.ts";
import { ChangeTable } from "../changes/change-table.tsx";
import type { Review } from "../use-review.ts";

interface ReadAgainProps {
  readonly review: Review;
  readonly input: Partial<PutIntegrationInput>;
}

/** What is there after a submit whose end is not known: whether it arrived, and if not the way to send it again. */
export function ReadAgain({ review: { live, send, isStale, reviewAgain }, input }: ReadAgainProps) {
  // What was read before the submit says nothing of its end.
  const [readBefore] = useState(live.dataUpdatedAt + live.errorUpdatedAt);
  if (live.isFetching) return <StatusIndicator type="loading">Reading what is there now</StatusIndicator>;
  if (live.dataUpdatedAt + live.errorUpdatedAt === readBefore) return null;
  if (live.isError) return <StatusIndicator type="error">{live.error.message}</StatusIndicator>;
  const changes = comparePut(live.data ?? null, input);
  if (changes.length === 0)
    return <StatusIndicator type="success">It arrived: what is there now is what was sent.</StatusIndicator>;
  return (
    <section className="review-changes">
      <div className="review-copyable">
        <StatusIndicator type="warning">What is there now is not what was sent.</StatusIndicator>
        <Button variant="inline-link" onClick={isStale ? reviewAgain : send}>
          {isStale ? "Review again" : "Send it again"}
        </Button>
      </div>
      <ChangeTable changes={changes} />
    </section>
  );
}
