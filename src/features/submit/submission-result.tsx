import Alert from "@cloudscape-design/components/alert";
import type { Finding } from "../../core/integration/finding.ts";
import { labelOf } from "../../core/integration/label-of.ts";
import { showInvisible } from "../../ui/show-invisible.ts";
import { ChangeTable } from "./change-table.tsx";
import type { Submission } from "./submit-integration.ts";

/** How a submit ended, and what to do next. What was typed stands in the form as it was. */
export function SubmissionResult({ submission }: { submission: Submission }) {
  switch (submission.kind) {
    case "applied":
      return (
        <Alert type="success" header={`Accepted: ${submission.status}`}>
          <Applied readBack={submission.readBack} />
          <RequestId id={submission.requestId} />
          <p className="review-summary">Clients see it once the API is deployed to a stage.</p>
        </Alert>
      );
    case "refused":
      return (
        <Alert type="error" header={`Refused: ${submission.status} ${submission.code}`}>
          <p className="review-summary">
            {submission.message === "" ? "No reason was given." : `“${showInvisible(submission.message)}”`}
          </p>
          <Explanation finding={submission.finding} />
          <RequestId id={submission.requestId} />
        </Alert>
      );
    case "not-sent":
      return (
        <Alert type="error" header="It was not sent">
          <p className="review-summary">{submission.message}</p>
          <Command command={submission.command} />
        </Alert>
      );
    case "unknown":
      return (
        <Alert type="warning" header="Whether it was applied is not known">
          <p className="review-summary">{submission.message}</p>
          <p className="review-summary">Open the review again: it reads what is there now.</p>
          <Command command={submission.command} />
        </Alert>
      );
  }
}

function Applied({ readBack }: { readBack: (Submission & { kind: "applied" })["readBack"] }) {
  if (readBack === null) return <p className="review-summary">It could not be read back.</p>;
  if (readBack.length === 0) return <p className="review-summary">Read back: what is there now is what was sent.</p>;
  return (
    <>
      <p className="review-summary">Read back: what is there now differs from what was sent.</p>
      <ChangeTable changes={readBack} />
    </>
  );
}

function Explanation({ finding }: { finding: Finding | null }) {
  if (finding === null)
    return <p className="review-summary">No rule here knows this answer. What you typed is as it was.</p>;
  return (
    <p className="review-summary">
      It is about <b>{labelOf(finding.field)}</b>
      {finding.rule !== "refused" && <>: {finding.message}</>} What you typed is as it was.
    </p>
  );
}

function RequestId({ id }: { id: string | undefined }) {
  return id === undefined ? null : <p className="review-quiet">Request id {id}</p>;
}

function Command({ command }: { command: string | undefined }) {
  return command === undefined ? null : (
    <p className="review-summary">
      Run <code>{command}</code>, then send it again.
    </p>
  );
}
