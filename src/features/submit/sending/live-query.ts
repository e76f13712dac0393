import { queryOptions } from "@tanstack/react-query";
import { readMethod } from "../../../client/read-method.ts";
import type { IntegrationLabels } from "../../../core/integration/request/integration-labels.ts";

/**
 * What is there now; `null` where the method has no integration yet. Never from a cache: the review must show what a put
 * replaces.
 */
export const liveIntegrationQuery = (labels: IntegrationLabels) =>
  queryOptions({
    queryKey: ["liveIntegration", labels],
    queryFn: async ({ signal }) => (await readMethod(labels, signal)).methodIntegration ?? null,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    // What is reviewed holds still.
    refetchOnReconnect: false,
  });
