import { useQuery } from "@tanstack/react-query";
import { memo } from "react";
import { sessionQuery } from "../../../client/queries/session-query.ts";
import type { OperationCall, Target } from "../../../core/operations/session.ts";
import { ListSkeleton } from "../../../ui/list-skeleton.tsx";
import { useSettled } from "../../../ui/use-settled.ts";
import { NoRequest } from "../request/no-request.tsx";
import { SignedFailure } from "./signed-failure.tsx";
import { signedPreviewQuery } from "./signed-preview-query.ts";
import { SignedParts } from "./signed-parts.tsx";
import { usePutCall } from "./use-put-call.ts";
import "./signed-face.css";

/** What the proxy would sign and send, asked for once typing rests. */
export function SignedFace() {
  const call = usePutCall();
  const settled = useSettled(call);
  if (call === null) return <NoRequest />;
  return <SignedAnswer call={settled ?? call} isBehind={settled !== call} />;
}

interface SignedAnswerProps {
  readonly call: OperationCall;
  /** Whether something else was typed since. */
  readonly isBehind: boolean;
}

const SignedAnswer = memo(function SignedAnswer({ call, isBehind }: SignedAnswerProps) {
  const { data, error, isPlaceholderData, isFetching, refetch } = useQuery(signedPreviewQuery(call));
  const { data: session } = useQuery(sessionQuery);
  if (error) throw error;
  if (data === undefined) return <SignedSkeleton />;
  const isOld = isBehind || isPlaceholderData;
  return (
    <div className="signed-scroll" role="region" aria-label="Signed request" aria-busy={isOld || isFetching}>
      <div className="signed" data-old={isOld || undefined}>
        {"outcome" in data ? (
          <SignedFailure failure={data} tryAgain={() => void refetch()} />
        ) : (
          <>
            {session && <p className="signed-note">{NOTES[session.target.kind]}</p>}
            <SignedParts preview={data} />
          </>
        )}
      </div>
    </div>
  );
});

const NOTES: Readonly<Record<Target["kind"], string>> = {
  sandbox:
    "The sandbox asks for no signature: this is what AWS would get, signed with the example key of AWS's own documentation.",
  emulator: "Signed with the key test, which emulators take: a real key never goes to one.",
  aws: "What the proxy would send now, signed with its own credentials. Nothing was sent.",
};

function SignedSkeleton() {
  return (
    <div className="signed-skeleton" role="status" aria-label="Asking the proxy to sign the request">
      <ListSkeleton />
    </div>
  );
}
