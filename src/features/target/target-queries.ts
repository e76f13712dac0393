import { queryOptions } from "@tanstack/react-query";
import { callOperation } from "../../client/call-operation.ts";
import { pageClient } from "../../client/page-client.ts";
import type { IntegrationLabels } from "../../core/integration/integration.ts";

/** Most that AWS gives on one page of a list. */
const LIMIT = "500";

/** What the proxy is connected to. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: () => pageClient.session(),
  staleTime: Infinity,
});

export const restApisQuery = queryOptions({
  queryKey: ["restApis"],
  queryFn: ({ signal }) => callOperation(pageClient, { operation: "GetRestApis", query: { limit: LIMIT } }, signal),
  staleTime: 60_000,
});

/** The resources of an API, each with the verbs of its methods. */
export const resourcesQuery = (restApiId: string) =>
  queryOptions({
    queryKey: ["resources", restApiId],
    queryFn: ({ signal }) =>
      callOperation(
        pageClient,
        { operation: "GetResources", parameters: { restApiId }, query: { limit: LIMIT } },
        signal,
      ),
    staleTime: 60_000,
  });

/** The method that an integration belongs to: its declared parameters and who may call it. */
export const methodQuery = (labels: IntegrationLabels) =>
  queryOptions({
    queryKey: ["method", labels],
    queryFn: ({ signal }) => callOperation(pageClient, { operation: "GetMethod", parameters: { ...labels } }, signal),
    staleTime: 60_000,
  });
