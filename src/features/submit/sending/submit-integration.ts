import { callOperation } from "../../../client/call-operation.ts";
import type { Client } from "../../../client/create-client.ts";
import { comparePut, type MemberChange } from "../../../core/integration/stored/compare-put.ts";
import type { Finding } from "../../../core/integration/finding.ts";
import type { Integration } from "../../../core/integration/stored/integration.ts";
import { locateRefusal } from "../../../core/integration/locate-refusal.ts";
import type { PutIntegrationInput } from "../../../core/integration/put-integration-input.ts";
import type { Answered, Outcome } from "../../../core/operations/outcome.ts";
import { parseReply } from "../../../core/operations/parse-reply.ts";
import type { Submittal } from "./submittal.ts";

/** What a submit is at: the put is under way, or it is taken and is being read back. */
export type Phase = "sending" | "reading-back";

/** What is there now, after AWS took it, and how it differs from what was sent. */
export interface ReadBack {
  readonly live: Integration;
  readonly changes: readonly MemberChange[];
}

/** How a submit ended. */
export type Submission =
  /** AWS took it. `readBack` is `null` where it could not be read back. */
  | {
      readonly kind: "applied";
      readonly status: number;
      readonly requestId?: string;
      readonly readBack: ReadBack | null;
    }
  /** AWS answered no. `finding` is what the answer is about, where that is known. */
  | {
      readonly kind: "refused";
      readonly status: number;
      readonly code: string;
      readonly message: string;
      readonly requestId?: string;
      readonly finding: Finding | null;
    }
  /** It did not get to the target. */
  | { readonly kind: "not-sent"; readonly message: string; readonly command?: string }
  /** Whether it was applied is not known: only reading what is there now tells. */
  | { readonly kind: "unknown"; readonly message: string; readonly command?: string };

/** Who waits for a submit: is told what it is at, and may give up waiting, which takes nothing back that was sent. */
interface Waiting {
  readonly onPhase: (phase: Phase) => void;
  readonly signal?: AbortSignal;
}

/** Puts the integration with exactly the body that the preview shows, then reads back what is there. */
export async function submitIntegration(
  client: Client,
  { labels, input, request }: Pick<Submittal, "labels" | "input" | "request">,
  { onPhase, signal }: Waiting,
): Promise<Submission> {
  const parameters = { ...labels };
  onPhase("sending");
  const outcome = await client.call({ operation: "PutIntegration", parameters, body: request.body }, signal);
  const ended = readOutcome(outcome, input);
  if (ended.kind !== "applied") return ended;
  onPhase("reading-back");
  const readBack = await callOperation(client, { operation: "GetIntegration", parameters }, signal).then(
    (live) => ({ live, changes: comparePut(live, input) }),
    () => null,
  );
  return { ...ended, readBack };
}

function readOutcome(outcome: Outcome, input: Partial<PutIntegrationInput>): Submission {
  switch (outcome.outcome) {
    case "refused":
      return { kind: "not-sent", message: outcome.message };
    case "failed": {
      const command = outcome.command === undefined ? {} : { command: outcome.command };
      return { kind: outcome.sent ? "unknown" : "not-sent", message: outcome.message, ...command };
    }
    case "answered":
      return readAnswer(outcome, input);
  }
}

function readAnswer(answered: Answered, input: Partial<PutIntegrationInput>): Submission {
  const reply = parseReply("PutIntegration", answered);
  const requestId = answered.requestId === undefined ? {} : { requestId: answered.requestId };
  switch (reply.kind) {
    case "success":
      return { kind: "applied", status: reply.status, ...requestId, readBack: null };
    case "unreadable":
      return { kind: "unknown", message: reply.message };
    case "refusal": {
      const { status, code, message } = reply;
      if (status >= 500)
        return { kind: "unknown", message: `AWS answered ${status} ${code}: ${message || "no reason given"}.` };
      return { kind: "refused", status, code, message, ...requestId, finding: locateRefusal({ code, message }, input) };
    }
  }
}
