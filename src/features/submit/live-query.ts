import { queryOptions } from "@tanstack/react-query";
import { callOperation, OperationError } from "../../client/call-operation.ts";
import { pageClient } from "../../client/page-client.ts";
import type { Integration, IntegrationLabels } from "../../core/integration/integration.ts";

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
  });

async function readLive(labels: IntegrationLabels, signal: AbortSignal): Promise<Integration | null> {
  try {
    return await callOperation(pageClient, { operation: "GetIntegration", parameters: { ...labels } }, signal);
  } catch (cause) {
    if (
      cause instanceof OperationError &&
      cause.code === "NotFoundException" &&
      /\bIntegration identifier\b/.test(cause.message)
    )
      return null;
    throw cause;
  }
}
