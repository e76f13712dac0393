import Modal from "@cloudscape-design/components/modal";
import { useState } from "react";
import { useDraftState } from "../../state/draft-context.ts";
import { useShow } from "../../state/view/page-view.ts";
import { useFocusFinding } from "../../state/view/use-focus-finding.ts";
import { NoRequest } from "./no-request.tsx";
import { ReviewBody } from "./review-body.tsx";
import { ReviewFooter } from "./review-footer.tsx";
import { SubmissionResult } from "./result/submission-result.tsx";
import { toSubmittal, type Submittal } from "./sending/submittal.ts";
import { useReview } from "./use-review.ts";
import { useSendKey } from "./sending/use-send-key.ts";
import type { WaysOut } from "./ways-out.ts";
import "./review-dialog.css";

/**
 * What the put adds, changes and removes; then the put itself, and how it ended. What is reviewed is what stood in the form
 * when the sheet was opened.
 */
export function ReviewDialog() {
  const { derived } = useDraftState();
  const show = useShow();
  const focus = useFocusFinding();
  const [submittal] = useState(() => toSubmittal(derived.get()));
  const close = () => show({ overlay: null });
  const ways: WaysOut = {
    close,
    follow: (finding) => {
      close();
      focus(finding);
    },
  };
  if (submittal === null) return <NoRequest ways={ways} />;
  return <ReviewSheet submittal={submittal} ways={ways} />;
}

function ReviewSheet({ submittal, ways }: { submittal: Submittal; ways: WaysOut }) {
  const review = useReview(submittal);
  const { submission, phase } = review;
  const isOver = submission !== undefined && phase === null;
  useSendKey(!isOver && !review.live.isFetching, () => review.obstacle === null && review.send());
  return (
    <Modal
      visible
      size="large"
      header={isOver ? "Result" : "Review and submit"}
      closeAriaLabel="Close"
      onDismiss={() => phase === null && ways.close()}
      footer={<ReviewFooter review={review} ways={ways} />}
    >
      {isOver ? (
        <SubmissionResult submission={submission} review={review} input={submittal.input} />
      ) : (
        <ReviewBody submittal={submittal} review={review} onFollow={ways.follow} />
      )}
    </Modal>
  );
}
