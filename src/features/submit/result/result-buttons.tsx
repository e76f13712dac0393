import Button from "@cloudscape-design/components/button";
import { labelOf } from "../../../core/integration/fields/label-of.ts";
import type { WaysOut } from "../ways-out.ts";
import type { Submission } from "../sending/submit-integration.ts";
import type { Review } from "../use-review.ts";

interface ResultButtonsProps {
  readonly submission: Submission;
  readonly review: Review;
  readonly ways: WaysOut;
}

/** The ways on from a result; the likeliest has the focus, since the button that was pressed is gone. */
export function ResultButtons({ submission, review, ways: { close, follow } }: ResultButtonsProps) {
  const next = nextStep(submission, review, follow);
  return (
    <>
      <Button ref={next ? undefined : focusButton} variant={next ? "link" : "primary"} onClick={close}>
        Close
      </Button>
      {next && (
        <Button key={next.label} ref={focusButton} variant="primary" loading={next.isUnderWay} onClick={next.take}>
          {next.label}
        </Button>
      )}
    </>
  );
}

interface Step {
  readonly label: string;
  readonly take: () => void;
  readonly isUnderWay?: boolean;
}

function nextStep(submission: Submission, review: Review, follow: WaysOut["follow"]): Step | null {
  const { live, send, isStale, reviewAgain } = review;
  switch (submission.kind) {
    case "applied":
      return null;
    case "refused": {
      const { finding } = submission;
      return finding && { label: `Go to ${labelOf(finding.field)}`, take: () => follow(finding) };
    }
    case "not-sent":
      return isStale ? { label: "Review again", take: reviewAgain } : { label: "Try again", take: send };
    case "unknown":
      return { label: "Read what is there now", take: () => void live.refetch(), isUnderWay: live.isFetching };
  }
}

function focusButton(button: { focus: () => void } | null): void {
  button?.focus();
}
