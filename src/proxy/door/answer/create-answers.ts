import type { Context } from "hono";
import type { Failed, Refused } from "../../../core/operations/outcome.ts";
import type { OperationName } from "../../../core/operations/operations.ts";
import { ROUTES } from "../../../core/operations/session.ts";
import type { LogEvent } from "../log.ts";
import { statusOf } from "./refusal.ts";

/** Paths that a log may repeat: any other is the caller's own text. */
const LOGGED: ReadonlySet<string> = new Set(Object.values(ROUTES));

/** The app's answers other than success; each is logged as it is made. */
export function createAnswers(log: (event: LogEvent) => void) {
  return {
    refused(c: Context, refused: Refused): Response {
      log({ event: "refused", reason: refused.reason, status: statusOf(refused), route: routeOf(c) });
      // What is left of a body that is too large stays unread: the connection cannot be used again.
      return c.json(refused, statusOf(refused), refused.reason === "too-large" ? { connection: "close" } : undefined);
    },

    failed(c: Context, { failed, operation }: { failed: Failed; operation: OperationName }): Response {
      log({ event: "failed", operation, phase: failed.phase, sent: failed.sent });
      return c.json(failed, failed.phase === "timeout" ? 504 : 502);
    },

    /** A mistake of our own: nobody knows how far a call had come, so it counts as sent. */
    crashed(c: Context, error: Error): Response {
      log({ event: "internal-error", route: routeOf(c), errorName: error.name });
      return c.json({ ...CRASHED, sent: c.req.path === ROUTES.operations } satisfies Failed, 502);
    },
  };
}

const CRASHED = {
  outcome: "failed",
  phase: "answer",
  message: "The editor's own server met an error of its own. Look at the target's state before you repeat the call.",
} as const;

function routeOf(c: Context): string | undefined {
  return LOGGED.has(c.req.path) ? c.req.path : undefined;
}
