import type { MethodRequest } from "../../../../core/simulation/method-request.ts";
import type { Simulator } from "../../../../state/simulation/create-simulator.ts";
import type { Outcome } from "../../../../state/simulation/job.ts";

/**
 * What comes of a request, once that is known of the request as it is: the simulation may still be on its way. `null` where
 * it was given up.
 */
export function outcomeOf(
  simulation: Pick<Simulator, "get" | "subscribe">,
  request: MethodRequest,
): Promise<Outcome | null> {
  const look = () => {
    const { outcome, progress } = simulation.get();
    if (outcome !== null && isSameRequest(outcome.request, request)) return outcome;
    return progress === "late" || progress === "failed" ? null : undefined;
  };
  return new Promise((resolve) => {
    const found = look();
    if (found !== undefined) return resolve(found);
    const leave = simulation.subscribe(() => {
      const later = look();
      if (later === undefined) return;
      leave();
      resolve(later);
    });
  });
}

/** One of them has been in the worker, and is a copy. */
function isSameRequest({ body, ...one }: MethodRequest, { body: otherBody, ...other }: MethodRequest): boolean {
  return body === otherBody && JSON.stringify(one) === JSON.stringify(other);
}
