import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { pageClient } from "../../client/page-client.ts";
import { checkIntegration } from "../../core/integration/check-integration.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { ExpectedRefusals } from "./expected-refusals.tsx";
import { liveIntegrationQuery } from "./live-query.ts";
import { ReviewChanges } from "./review-changes.tsx";
import { SubmissionResult } from "./submission-result.tsx";
import { labelsOf, submitIntegration, type Submittal } from "./submit-integration.ts";
import "./review-dialog.css";

interface ReviewDialogProps {
  readonly submittal: Submittal;
  readonly close: () => void;
}

/** What the put adds, changes and removes; then the put itself, and how it ended. */
export function ReviewDialog({ submittal, close }: ReviewDialogProps) {
  const { input, request } = submittal;
  const { derived } = useDraftState();
  const queries = useQueryClient();
  const live = useQuery(liveIntegrationQuery(labelsOf(input)));
  const refusals = checkIntegration(input).filter(({ severity }) => severity === "error");
  const [isAgreed, setIsAgreed] = useState(false);
  const submission = useMutation({
    mutationKey: ["submit"],
    mutationFn: () => submitIntegration(pageClient, submittal),
    onSuccess: (ended) => {
      if (ended.kind === "refused" && ended.finding) derived.refuse(ended.finding);
      void queries.invalidateQueries({ queryKey: ["resources"] });
    },
  });

  const needsAgreement = refusals.length > 0 || live.isError;
  const canSend = !live.isPending && (!needsAgreement || isAgreed) && !submission.isPending;
  const hasEnded = submission.data !== undefined;

  return (
    <Modal
      visible
      size="large"
      header={hasEnded ? "Submitted" : "Review and submit"}
      closeAriaLabel="Close"
      onDismiss={close}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={close}>
              {hasEnded ? "Close" : "Cancel"}
            </Button>
            {!hasEnded && (
              <Button variant="primary" disabled={!canSend} loading={submission.isPending} onClick={() => submission.mutate()}>
                Send PutIntegration
              </Button>
            )}
          </SpaceBetween>
        </Box>
      }
    >
      {submission.data ? (
        <SubmissionResult submission={submission.data} />
      ) : (
        <div className="review">
          <code className="review-request">
            {request.method} {request.path}
          </code>
          <ReviewChanges live={live} input={input} />
          <ExpectedRefusals findings={refusals} />
          {needsAgreement && (
            <Checkbox checked={isAgreed} onChange={({ detail }) => setIsAgreed(detail.checked)}>
              {live.isError ? "Send it without having seen what it replaces" : "Send it all the same"}
            </Checkbox>
          )}
        </div>
      )}
    </Modal>
  );
}
