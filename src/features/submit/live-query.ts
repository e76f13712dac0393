import { queryOptions } from "@tanstack/react-query";
import { callOperation } from "../../client/call-operation.ts";
import { pageClient } from "../../client/page-client.ts";
import type { IntegrationLabels } from "../../core/integration/integration-labels.ts";
import type { Integration } from "../../core/integration/integration.ts";

/**
 * What is there now; `null` where the method has no integration yet. Never from a cache: the review must show what a put
 * replaces.
 */
export const liveIntegrationQuery = (labels: IntegrationLabels) =>
  queryOptions({
    queryKey: ["liveIntegration", labels],
    queryFn: ({ signal }) => readLive(labels, signal),
    staleTime: 0,
    gcTime: 0,
    retry: false,
    // What is reviewed holds still.
    refetchOnReconnect: false,
  });

/** The method says whether it has an integration; asking for the integration itself, "none" is told by a text alone. */
async function readLive(labels: IntegrationLabels, signal: AbortSignal): Promise<Integration | null> {
  const method = await callOperation(pageClient, { operation: "GetMethod", parameters: { ...labels } }, signal);
  // That there is none must be said by a method, not by an answer that says nothing.
  if (method.httpMethod === undefined) throw new Error("What the target answered is no method: it has no httpMethod.");
  return method.methodIntegration ?? null;
}
