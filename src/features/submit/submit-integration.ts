import { callOperation } from "../../client/call-operation.ts";
import type { Client } from "../../client/create-client.ts";
import { comparePut, type MemberChange } from "../../core/integration/compare-put.ts";
import type { Finding } from "../../core/integration/finding.ts";
import type { HttpRequest } from "../../core/integration/http-request.ts";
import type { IntegrationLabels } from "../../core/integration/integration-labels.ts";
import { locateRefusal } from "../../core/integration/locate-refusal.ts";
import type { PutIntegrationInput } from "../../core/integration/put-integration-input.ts";
import type { Answered, Outcome } from "../../core/operations/outcome.ts";
import { parseReply } from "../../core/operations/parse-reply.ts";

/** What is to be sent, and where: the input, the request that the preview shows of it, and what is found against it. */
export interface Submittal {
  readonly labels: IntegrationLabels;
  readonly findings: readonly Finding[];
  readonly input: Partial<PutIntegrationInput>;
  readonly request: HttpRequest;
}

/** How a submit ended. */
export type Submission =
  /** AWS took it. `readBack`: how what is there now differs from what was sent; `null` where it could not be read. */
  | {
      readonly kind: "applied";
      readonly status: number;
      readonly requestId?: string;
      readonly readBack: readonly MemberChange[] | null;
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

/** Puts the integration with exactly the body that the preview shows, then reads back what is there. */
export async function submitIntegration(client: Client, { labels, input, request }: Submittal): Promise<Submission> {
  const parameters = { ...labels };
  const outcome = await client.call({ operation: "PutIntegration", parameters, body: request.body });
  const ended = readOutcome(outcome, input);
  if (ended.kind !== "applied") return ended;
  const readBack = await callOperation(client, { operation: "GetIntegration", parameters }).then(
    (live) => comparePut(live, input),
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
