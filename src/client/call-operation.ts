import type { Answer } from "../core/operations/answers.ts";
import type { Failed } from "../core/operations/outcome.ts";
import type { OperationName } from "../core/operations/operations.ts";
import { parseReply } from "../core/operations/parse-reply.ts";
import type { OperationCall } from "../core/operations/session.ts";
import type { Client } from "./create-client.ts";

/**
 * Calls an operation and gives its answer, read. In all other cases it rejects with an error whose message is the
 * sentence to show: AWS's own where AWS refused.
 */
export async function callOperation<N extends OperationName>(
  client: Client,
  call: OperationCall & { readonly operation: N },
  signal?: AbortSignal,
): Promise<Answer<N>> {
  const outcome = await client.call(call, signal);
  switch (outcome.outcome) {
    case "refused":
      throw new Error(outcome.message);
    case "failed":
      throw new Error(withCommand(outcome));
    case "answered": {
      const reply = parseReply(call.operation, outcome);
      if (reply.kind === "success") return reply.answer;
      throw new Error(reply.message);
    }
  }
}

function withCommand({ message, command }: Failed): string {
  return command === undefined ? message : `${message} Run ${command}, then try again.`;
}
