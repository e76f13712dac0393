import type { Failed } from "../core/operations/outcome.ts";
import type { Session } from "../core/operations/session.ts";

/** A sentence without its end: what may follow depends on what was under way. */
const NO_PROXY = "The proxy behind this page does not answer. Start it with npm start, then try again";

/** What is said where nobody answers and nothing was under way. */
export const NO_ANSWER = `${NO_PROXY}.`;

/** The proxy answered, in a form that is not known. */
export function unreadable(status: number, sent: boolean): Failed {
  return {
    outcome: "failed",
    phase: "answer",
    message: `The proxy answered ${status} in a form that this page does not read; reload the page if the proxy was updated.`,
    sent,
  };
}

/** There is no session, so that nothing can have been sent. */
export function neverSent(cause: unknown): Failed {
  const message = cause instanceof Error ? cause.message : NO_ANSWER;
  return { outcome: "failed", phase: "connect", message, sent: false };
}

/** The proxy was started anew on another target: what was meant for the former one is not sent there. */
export function moved({ target }: Session): Failed {
  return {
    outcome: "failed",
    phase: "connect",
    message: `The proxy was started anew and is now connected to ${target.label}. Nothing was sent: look where it would go, then send it again.`,
    sent: false,
  };
}

/** The connection to the proxy broke, or the call was given up: it may have arrived, and what it changes been changed. */
export function lost(cause: unknown, sent: boolean, mayHaveChanged: boolean): Failed {
  const name = cause instanceof Error ? cause.name : "";
  return {
    outcome: "failed",
    phase: name === "TimeoutError" ? "timeout" : "connect",
    message: lostMessage(name, mayHaveChanged),
    sent,
  };
}

function lostMessage(errorName: string, mayHaveChanged: boolean): string {
  switch (errorName) {
    case "AbortError":
      return "The call was given up before its answer came.";
    case "TimeoutError":
      return "The proxy did not answer in time; try again, or start it anew.";
    default:
      return mayHaveChanged ? `${NO_PROXY}; what was under way may have been carried out.` : NO_ANSWER;
  }
}
