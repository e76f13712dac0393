import { useMutationState, useQueryClient, type MutationStatus, type QueryClient } from "@tanstack/react-query";
import type { IntegrationLabels } from "../../../core/integration/request/integration-labels.ts";

/** By which every part of the bar finds the loads that are under way. */
export const LOAD_KEY = ["loadIntegration"] as const;

/** What is to be loaded. */
export interface LoadRequest {
  readonly labels: IntegrationLabels;
  /** The labels when it was asked for: if they are others when the answer comes, it is too late. */
  readonly from: IntegrationLabels;
  /** The method as it is spoken of. */
  readonly place: string;
  readonly controller: AbortController;
}

/** The load that was asked for last, as long as there is something to say of it. */
export interface Load {
  readonly status: MutationStatus;
  readonly request: LoadRequest;
  readonly error: Error | null;
}

/** The load that is under way, or failed; `null` where there is none. */
export function useLoad(): Load | null {
  const loads = useMutationState({
    filters: { mutationKey: LOAD_KEY },
    select: ({ state: { status, variables, error } }) =>
      // The key is ours alone, so that what was asked for is a LoadRequest.
      variables === undefined ? null : { status, request: variables as LoadRequest, error },
  });
  const last = loads.at(-1) ?? null;
  return last === null || last.status === "success" || last.request.controller.signal.aborted ? null : last;
}

/** Gives up what is under way, and forgets what failed. */
export function useCancelLoad(): () => void {
  const queries = useQueryClient();
  return () => cancelLoads(queries);
}

/** Gives up the loads that are under way; none of them comes into the form then. */
export function cancelLoads(queries: QueryClient): void {
  const loads = queries.getMutationCache();
  for (const load of loads.findAll({ mutationKey: LOAD_KEY })) {
    // The key is ours alone, so that what was asked for is a LoadRequest.
    (load.state.variables as LoadRequest | undefined)?.controller.abort();
    loads.remove(load);
  }
}
