import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../client/session-query.ts";
import { ExpectedRefusals } from "./expected-refusals.tsx";
import { ReviewChanges } from "./review-changes.tsx";
import { SubmissionResult } from "./submission-result.tsx";
import type { Submittal } from "./submit-integration.ts";
import { useReview, type Review } from "./use-review.ts";
import "./review-dialog.css";

interface ReviewDialogProps {
  readonly submittal: Submittal;
  readonly close: () => void;
}

/** What the put adds, changes and removes; then the put itself, and how it ended. */
export function ReviewDialog({ submittal, close }: ReviewDialogProps) {
  const review = useReview(submittal);
  const { submission } = review;
  return (
    <Modal
      visible
      size="large"
      header={submission ? "Result" : "Review and submit"}
      closeAriaLabel="Close"
      onDismiss={() => !review.isSending && close()}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            {submission ? (
              <Button ref={focusButton} onClick={close}>
                Close
              </Button>
            ) : (
              <SendButtons review={review} close={close} />
            )}
          </SpaceBetween>
        </Box>
      }
    >
      {submission ? <SubmissionResult submission={submission} /> : <ReviewBody submittal={submittal} review={review} />}
    </Modal>
  );
}

/** The button that was pressed is gone; without another in its place the focus would fall out of the dialog. */
function focusButton(button: { focus: () => void } | null): void {
  button?.focus();
}

/** A list with keys: `SpaceBetween` no longer looks into fragments. */
function SendButtons({ review, close }: { review: Review; close: () => void }) {
  return [
    <Button key="cancel" variant="link" disabled={review.isSending} onClick={close}>
      Cancel
    </Button>,
    <Button
      key="send"
      variant="primary"
      disabled={review.obstacle !== null}
      disabledReason={review.obstacle ?? undefined}
      loading={review.isSending}
      onClick={review.send}
    >
      Send PutIntegration
    </Button>,
  ];
}

function ReviewBody({ submittal: { input, request }, review }: { submittal: Submittal; review: Review }) {
  return (
    <div className="review">
      <div className="review-request">
        <Destination />
        <code>
          {request.method} {request.path}
        </code>
      </div>
      <ExpectedRefusals findings={review.refusals} />
      {review.live.isError && <Unseen error={review.live.error} />}
      {review.agreement !== null && (
        <Checkbox checked={review.isAgreed} onChange={({ detail }) => review.agree(detail.checked)}>
          {review.agreement}
        </Checkbox>
      )}
      <ReviewChanges live={review.live} input={input} />
    </div>
  );
}

/** Where it would be sent: the badge may have changed since the page was opened. */
function Destination() {
  const { data } = useQuery(sessionQuery);
  return data && <span className="review-destination">{`To ${data.target.label}`}</span>;
}

/** Then the put replaces something that nobody has seen. */
function Unseen({ error }: { error: Error }) {
  return (
    <Alert type="warning" header="What is there now could not be read">
      {error.message}
    </Alert>
  );
}
