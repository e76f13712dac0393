import { useMutation, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { pageClient } from "../../client/page-client.ts";
import { sessionQuery } from "../../client/queries/session-query.ts";
import { countSeverity } from "../../core/integration/finding.ts";
import type { Integration } from "../../core/integration/stored/integration.ts";
import type { Target } from "../../core/operations/session.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { liveIntegrationQuery } from "./sending/live-query.ts";
import { submitIntegration, type Phase, type Submission } from "./sending/submit-integration.ts";
import type { Submittal } from "./sending/submittal.ts";
import { toBaseline } from "./sending/to-baseline.ts";

/** A submit from its review to its end. */
export interface Review {
  /** What the put replaces. */
  readonly live: UseQueryResult<Integration | null>;
  /** What the person must agree to before it is sent; `null` where nothing speaks against it. */
  readonly agreement: string | null;
  readonly isAgreed: boolean;
  readonly agree: (isAgreed: boolean) => void;
  /** The target's label where the proxy is connected to another than when the review began, else `null`. */
  readonly elsewhere: string | null;
  /** Whether the proxy sends nothing that changes anything. */
  readonly isReadOnly: boolean;
  /** Why it cannot be sent now; `null` where it can. */
  readonly obstacle: string | null;
  /** What it is at while it is being sent; `null` before and after. */
  readonly phase: Phase | null;
  readonly send: () => void;
  /**
   * Whether the proxy was started anew since what is reviewed was read: it may be connected to something else, so that
   * nothing is sent before it is reviewed again.
   */
  readonly isStale: boolean;
  readonly reviewAgain: () => void;
  readonly stopWaiting: () => void;
  /** How it ended, once it has; sent again, it has not. */
  readonly submission: Submission | undefined;
}

/** Reads what is there now, asks for what must be agreed to, sends, and gives the end to the history and the findings. */
export function useReview(submittal: Submittal): Review {
  const session = useQuery(sessionQuery);
  const live = useQuery(liveIntegrationQuery(submittal.labels));
  const sending = useSending(submittal);
  const errors = countSeverity(submittal.findings, "error");
  const [begunAt, beginAt] = useState(session.data?.target);
  const elsewhere = elsewhereThan(begunAt, session.data?.target);
  const agreement = agreementFor({ elsewhere, isUnseen: live.isError, errors });
  // To what was agreed: another sentence needs another tick.
  const [agreed, setAgreed] = useState<string | null>(null);
  const isAgreed = agreed === agreement;
  const isReadOnly = session.data?.target.readOnly ?? false;
  const obstacle = obstacleTo({
    isReadOnly,
    isReading: live.isFetching || session.isFetching,
    isSending: sending.phase !== null,
    agreement: isAgreed ? null : agreement,
  });
  return {
    ...sending,
    ...useStaleness(() => {
      sending.forget();
      beginAt(session.data?.target);
      setAgreed(null);
    }),
    live,
    elsewhere,
    isReadOnly,
    agreement,
    isAgreed,
    agree: (isTicked) => setAgreed(isTicked ? agreement : null),
    obstacle,
  };
}

/** `again` begins the review anew. */
function useStaleness(again: () => void): Pick<Review, "isStale" | "reviewAgain"> {
  const [isStale, setStale] = useState(false);
  useEffect(() => pageClient.onNewSession(() => setStale(true)), []);
  return {
    isStale,
    reviewAgain: () => {
      setStale(false);
      again();
    },
  };
}

interface Sending extends Pick<Review, "phase" | "send" | "stopWaiting" | "submission"> {
  /** As if nothing had been sent. */
  readonly forget: () => void;
}

function useSending(submittal: Submittal): Sending {
  const { derived, history } = useDraftState();
  const queries = useQueryClient();
  const [phase, setPhase] = useState<Phase | null>(null);
  // A second click may come before the button is off.
  const underWay = useRef<AbortController | null>(null);
  const submit = useMutation({
    mutationKey: ["submit"],
    mutationFn: (signal: AbortSignal) => submitIntegration(pageClient, submittal, { onPhase: setPhase, signal }),
    onSuccess: (ended) => {
      if (ended.kind === "refused" && ended.finding) derived.refuse(ended.finding);
      if (ended.kind === "applied") history.takeBaseline(toBaseline(submittal, ended.readBack));
      void queries.invalidateQueries({ queryKey: ["resources"] });
    },
    onSettled: () => {
      underWay.current = null;
      setPhase(null);
    },
  });
  return {
    phase,
    send: () => {
      if (underWay.current) return;
      underWay.current = new AbortController();
      submit.mutate(underWay.current.signal);
    },
    forget: submit.reset,
    stopWaiting: () => underWay.current?.abort(),
    submission: submit.data,
  };
}

function elsewhereThan(before: Target | undefined, now: Target | undefined): string | null {
  if (before === undefined || now === undefined) return null;
  return before.label === now.label && before.endpoint === now.endpoint ? null : now.label;
}

interface Doubts {
  readonly elsewhere: string | null;
  readonly isUnseen: boolean;
  readonly errors: number;
}

function agreementFor({ elsewhere, isUnseen, errors }: Doubts): string | null {
  if (elsewhere !== null) return `Send it to ${elsewhere}`;
  if (isUnseen) return "Send it without having seen what it replaces";
  return errors > 0 ? "Send it all the same" : null;
}

interface Obstacles {
  readonly isReadOnly: boolean;
  readonly isReading: boolean;
  readonly isSending: boolean;
  readonly agreement: string | null;
}

function obstacleTo({ isReadOnly, isReading, isSending, agreement }: Obstacles): string | null {
  if (isReadOnly) return "The proxy only reads.";
  if (isReading) return "What is there now is being read.";
  if (isSending) return "It is being sent.";
  return agreement === null ? null : `Tick “${agreement}” first.`;
}
