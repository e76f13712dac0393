import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useEffect, useRef, type ReactNode } from "react";
import type { Finding } from "../../core/integration/finding.ts";
import { LostResponses } from "./changes/lost-responses.tsx";
import { OpenFindings } from "./open-findings.tsx";
import { RequestFold } from "./request-fold.tsx";
import { ReviewChanges } from "./changes/review-changes.tsx";
import { ReviewPlace } from "./review-place.tsx";
import type { Submittal } from "./sending/submittal.ts";
import type { Review } from "./use-review.ts";

interface ReviewBodyProps {
  readonly submittal: Submittal;
  readonly review: Review;
  readonly onFollow: (finding: Finding) => void;
}

/** What would be sent, from what goes to what stays. */
export function ReviewBody({ submittal, review: { live, elsewhere, isReadOnly }, onFollow }: ReviewBodyProps) {
  const { input, findings, request } = submittal;
  return (
    <StartHere>
      {live.data && <LostResponses live={live.data} type={input.type} />}
      {live.isError && <Unseen live={live} />}
      {elsewhere !== null && <Elsewhere label={elsewhere} />}
      {isReadOnly && <ReadOnly />}
      <ReviewPlace submittal={submittal} />
      <OpenFindings findings={findings} onFollow={onFollow} />
      {live.isPending && <StatusIndicator type="loading">Reading what is there now</StatusIndicator>}
      {live.data !== undefined && <ReviewChanges live={live.data} input={input} />}
      <RequestFold request={request} />
    </StartHere>
  );
}

/** Has the focus at first: whoever hears the page begins at what would happen, and not at the button that closes it. */
function StartHere({ children }: { children: ReactNode }) {
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the dialog has put the focus on its first control.
    const timer = setTimeout(() => start.current?.focus({ preventScroll: true }));
    return () => clearTimeout(timer);
  }, []);
  return (
    <div ref={start} className="review" role="group" aria-label="What would be sent" tabIndex={-1}>
      {children}
    </div>
  );
}

/** Then the put replaces something that nobody has seen. */
function Unseen({ live }: { live: Review["live"] }) {
  return (
    <Alert
      type="warning"
      header="What is there now could not be read"
      action={
        <Button loading={live.isFetching} onClick={() => void live.refetch()}>
          Read again
        </Button>
      }
    >
      {live.error?.message}
    </Alert>
  );
}

function ReadOnly() {
  return <Alert type="info">This proxy only reads (--read-only): it can be reviewed here, and not sent.</Alert>;
}

function Elsewhere({ label }: { label: string }) {
  return <Alert type="warning">The proxy was started anew and is now connected to {label}.</Alert>;
}
