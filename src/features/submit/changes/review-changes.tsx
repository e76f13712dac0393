import { comparePut, type MemberChange } from "../../../core/integration/stored/compare-put.ts";
import type { Integration } from "../../../core/integration/stored/integration.ts";
import type { PutIntegrationInput } from "../../../core/integration/put-integration-input.ts";
import { ChangeTable } from "./change-table.tsx";
import { describeChanges } from "./describe-changes.ts";

interface ReviewChangesProps {
  readonly live: Integration | null;
  readonly input: Partial<PutIntegrationInput>;
}

/** A put replaces everything, so this says what it does to what is there now. */
export function ReviewChanges({ live, input }: ReviewChangesProps) {
  const changes = comparePut(live, input);
  return (
    <section className="review-changes" aria-label="What the put does">
      <p className="review-summary">{summary(live, changes)}</p>
      {changes.length > 0 && <ChangeTable changes={changes} />}
    </section>
  );
}

function summary(live: Integration | null, changes: readonly MemberChange[]) {
  if (changes.length === 0) return "What is there now is the same; a put changes nothing.";
  return (
    <>
      {live === null ? "The method has no integration yet; this puts the first. It " : "This put "}
      <b>{describeChanges(changes)}</b>.
    </>
  );
}
