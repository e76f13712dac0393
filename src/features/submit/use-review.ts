import { useMutation, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { pageClient } from "../../client/page-client.ts";
import type { Finding } from "../../core/integration/finding.ts";
import type { Integration } from "../../core/integration/integration.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { liveIntegrationQuery } from "./live-query.ts";
import { submitIntegration, type Submission, type Submittal } from "./submit-integration.ts";

/** A submit from its review to its end. */
export interface Review {
  /** What the put replaces. */
  readonly live: UseQueryResult<Integration | null>;
  /** Errors that are open: AWS is expected to refuse, or calls will fail. */
  readonly refusals: readonly Finding[];
  /** What the person must agree to before it is sent; `null` where nothing speaks against it. */
  readonly agreement: string | null;
  readonly isAgreed: boolean;
  readonly agree: (isAgreed: boolean) => void;
  /** Why it cannot be sent now; `null` where it can. */
  readonly obstacle: string | null;
  readonly isSending: boolean;
  readonly send: () => void;
  /** How it ended, once it has. */
  readonly submission: Submission | undefined;
}

export function useReview(submittal: Submittal): Review {
  const { labels, findings } = submittal;
  const { derived } = useDraftState();
  const queries = useQueryClient();
  const live = useQuery(liveIntegrationQuery(labels));
  const refusals = findings.filter(({ severity }) => severity === "error");
  const agreement = agreementFor(live.isError, refusals.length);
  // To what was agreed: another sentence needs another tick.
  const [agreed, setAgreed] = useState<string | null>(null);
  const isAgreed = agreed === agreement;
  const isSent = useRef(false);
  const submit = useMutation({
    mutationKey: ["submit"],
    mutationFn: () => submitIntegration(pageClient, submittal),
    onSuccess: (ended) => {
      if (ended.kind === "refused" && ended.finding) derived.refuse(ended.finding);
      void queries.invalidateQueries({ queryKey: ["resources"] });
    },
  });
  return {
    live,
    refusals,
    agreement,
    isAgreed,
    agree: (isTicked) => setAgreed(isTicked ? agreement : null),
    obstacle: obstacleTo({
      isReading: live.isPending,
      isSending: submit.isPending,
      agreement: isAgreed ? null : agreement,
    }),
    isSending: submit.isPending,
    // A second click may come before the button is off.
    send: () => {
      if (isSent.current) return;
      isSent.current = true;
      submit.mutate();
    },
    submission: submit.data,
  };
}

function agreementFor(isUnseen: boolean, refusals: number): string | null {
  if (isUnseen) return "Send it without having seen what it replaces";
  return refusals > 0 ? "Send it all the same" : null;
}

interface Obstacles {
  readonly isReading: boolean;
  readonly isSending: boolean;
  readonly agreement: string | null;
}

function obstacleTo({ isReading, isSending, agreement }: Obstacles): string | null {
  if (isReading) return "What is there now is being read.";
  if (isSending) return "It is being sent.";
  return agreement === null ? null : `Tick “${agreement}” first.`;
}
