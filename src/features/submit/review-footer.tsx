import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import type { ReactNode } from "react";
import type { WaysOut } from "./ways-out.ts";
import { ResultButtons } from "./result/result-buttons.tsx";
import type { Phase } from "./sending/submit-integration.ts";
import type { Review } from "./use-review.ts";

interface ReviewFooterProps {
  readonly review: Review;
  readonly ways: WaysOut;
}

const PHASES: Readonly<Record<Phase, string>> = {
  sending: "Sending PutIntegration",
  "reading-back": "Taken; reading back what is there now",
};

/** What is to be agreed to or waited for, and the buttons. */
export function ReviewFooter({ review, ways }: ReviewFooterProps) {
  const { phase, submission } = review;
  if (phase !== null)
    return (
      <Foot note={<StatusIndicator type="loading">{PHASES[phase]}</StatusIndicator>}>
        <Button variant="link" onClick={review.stopWaiting}>
          Stop waiting
        </Button>
        <Button variant="primary" loading>
          Send PutIntegration
        </Button>
      </Foot>
    );
  if (submission !== undefined)
    return (
      <Foot>
        <ResultButtons submission={submission} review={review} ways={ways} />
      </Foot>
    );
  return (
    <Foot note={<Agreement review={review} />}>
      <Button variant="link" onClick={ways.close}>
        Cancel
      </Button>
      <Button
        variant="primary"
        disabled={review.obstacle !== null}
        disabledReason={review.obstacle ?? undefined}
        onClick={review.send}
      >
        Send PutIntegration
      </Button>
    </Foot>
  );
}

function Foot({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <div className="review-footer">
      <div role="status">{note}</div>
      <div className="review-buttons">{children}</div>
    </div>
  );
}

function Agreement({ review: { agreement, isAgreed, agree } }: { review: Review }) {
  if (agreement === null) return null;
  return (
    <Checkbox checked={isAgreed} onChange={({ detail }) => agree(detail.checked)}>
      {agreement}
    </Checkbox>
  );
}
