import type { Failed } from "../../core/operations/outcome.ts";

/** The request may have arrived, and what came back is no whole answer. */
export function answerFailed(message: string): Failed {
  return { outcome: "failed", phase: "answer", message, sent: true };
}
