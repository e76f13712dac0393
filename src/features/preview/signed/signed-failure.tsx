import type { Failed, Refused } from "../../../core/operations/outcome.ts";
import { CopyButton } from "../../../ui/copying/copy-button.tsx";
import { ErrorLine } from "../../../ui/messages/error-line.tsx";

interface SignedFailureProps {
  readonly failure: Failed | Refused;
  readonly tryAgain: () => void;
}

/** Why nothing could be signed, and what to run or do about it. */
export function SignedFailure({ failure, tryAgain }: SignedFailureProps) {
  const command = failure.outcome === "failed" ? failure.command : undefined;
  return (
    <div className="signed-failure" role="alert">
      <ErrorLine text={failure.message} action={{ label: "Try again", perform: tryAgain }} />
      {command !== undefined && (
        <p>
          Run <code>{command}</code> <CopyButton what="the command" text={command} /> in a terminal, then try again.
        </p>
      )}
    </div>
  );
}
