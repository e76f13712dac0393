import type { Answer } from "../core/operations/answers.ts";
import type { Outcome } from "../core/operations/outcome.ts";
import type { OperationName } from "../core/operations/operations.ts";
import { parseReply } from "../core/operations/parse-reply.ts";
import type { OperationCall } from "../core/operations/session.ts";
import type { Client } from "./create-client.ts";

/** An operation did not give its answer: refused by AWS (`code` is AWS's), or it did not get that far. */
export class OperationError extends Error {
  override readonly name = "OperationError";
  readonly code: string;
  readonly status: number | undefined;
  readonly command: string | undefined;

  constructor(message: string, details: { code: string; status?: number; command?: string }) {
    super(message);
    this.code = details.code;
    this.status = details.status;
    this.command = details.command;
  }
}

/** Calls an operation and gives its answer, read. Rejects with an `OperationError` in all other cases. */
export async function callOperation<N extends OperationName>(
  client: Client,
  call: OperationCall & { readonly operation: N },
  signal?: AbortSignal,
): Promise<Answer<N>> {
  return readAnswer(call.operation, await client.call(call, signal));
}

function readAnswer<N extends OperationName>(operation: N, outcome: Outcome): Answer<N> {
  switch (outcome.outcome) {
    case "refused":
      throw new OperationError(outcome.message, { code: outcome.reason });
    case "failed":
      throw new OperationError(outcome.message, {
        code: outcome.phase,
        ...(outcome.command !== undefined && { command: outcome.command }),
      });
    case "answered": {
      const reply = parseReply(operation, outcome);
      switch (reply.kind) {
        case "success":
          return reply.answer;
        case "refusal":
          throw new OperationError(reply.message, { code: reply.code, status: reply.status });
        case "unreadable":
          throw new OperationError(reply.message, { code: "answer", status: reply.status });
      }
    }
  }
}
