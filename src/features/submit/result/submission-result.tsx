import Alert from "@cloudscape-design/components/alert";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import type { Finding } from "../../../core/integration/finding.ts";
import { labelOf } from "../../../core/integration/fields/label-of.ts";
import type { PutIntegrationInput } from "../../../core/integration/put-integration-input.ts";
import { CopyButton } from "../../../ui/copying/copy-button.tsx";
import { showInvisible } from "../../../ui/show-invisible.ts";
import { ChangeTable } from "../changes/change-table.tsx";
import { ReadAgain } from "./read-again.tsx";
import type { ReadBack, Submission } from "../sending/submit-integration.ts";
import type { Review } from "../use-review.ts";

interface SubmissionResultProps {
  readonly submission: Submission;
  readonly review: Review;
  readonly input: Partial<PutIntegrationInput>;
}

/** How a submit ended, and what to do next. What was typed stands in the form as it was. */
export function SubmissionResult({ submission, review, input }: SubmissionResultProps) {
  switch (submission.kind) {
    case "applied":
      return (
        <div className="review">
          <Alert type="success" header={`Accepted: ${submission.status}`}>
            <p className="review-summary">Clients see it once the API is deployed to a stage.</p>
            <RequestId id={submission.requestId} />
          </Alert>
          <Applied readBack={submission.readBack} />
        </div>
      );
    case "refused":
      return (
        <Alert type="error" header={`Refused: ${submission.status} ${submission.code}`}>
          <AwsWords message={submission.message} />
          <Explanation finding={submission.finding} />
          <RequestId id={submission.requestId} />
        </Alert>
      );
    case "not-sent":
      return (
        <Alert type="error" header="It was not sent">
          <p className="review-summary">{submission.message}</p>
          <Command command={submission.command} />
          <p className="review-summary">What you typed and reviewed is as it was.</p>
        </Alert>
      );
    case "unknown":
      return (
        <div className="review">
          <Alert type="warning" header="Whether it was applied is not known">
            <p className="review-summary">{submission.message}</p>
            <p className="review-summary">It may have arrived. What is there now tells.</p>
            <Command command={submission.command} />
          </Alert>
          <ReadAgain review={review} input={input} />
        </div>
      );
  }
}

function Applied({ readBack }: { readBack: ReadBack | null }) {
  if (readBack === null) return <StatusIndicator type="warning">It could not be read back.</StatusIndicator>;
  if (readBack.changes.length === 0)
    return <StatusIndicator type="success">Read back: what is there now is what was sent.</StatusIndicator>;
  return (
    <section>
      <StatusIndicator type="warning">Read back: what is there now differs from what was sent.</StatusIndicator>
      <ChangeTable changes={readBack.changes} />
    </section>
  );
}

function AwsWords({ message }: { message: string }) {
  if (message === "") return <p className="review-summary">No reason was given.</p>;
  return (
    <p className="review-summary review-copyable">
      <span>“{showInvisible(message)}”</span> <CopyButton what="AWS's answer" text={message} />
    </p>
  );
}

function Explanation({ finding }: { finding: Finding | null }) {
  if (finding === null)
    return <p className="review-summary">No rule here knows this answer. What you typed is as it was.</p>;
  return (
    <p className="review-summary">
      It is about <b>{labelOf(finding.field)}</b>
      {finding.rule === "refused" ? "." : `: ${finding.message}`} What you typed is as it was.
    </p>
  );
}

function RequestId({ id }: { id: string | undefined }) {
  if (id === undefined) return null;
  return (
    <p className="review-quiet review-copyable">
      Request id <code>{id}</code> <CopyButton what="the request id" text={id} />
    </p>
  );
}

function Command({ command }: { command: string | undefined }) {
  if (command === undefined) return null;
  return (
    <p className="review-summary review-copyable">
      <span>
        Run <code>{command}</code>, then try again.
      </span>{" "}
      <CopyButton what="the command" text={command} />
    </p>
  );
}
