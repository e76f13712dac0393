import { queryOptions } from "@tanstack/react-query";
import { callOperation } from "../../client/call-operation.ts";
import { pageClient } from "../../client/page-client.ts";
import type { IntegrationLabels } from "../../core/integration/integration-labels.ts";

/** The place that ids stand for: the API's name and the resource's path. What cannot be read is not known. */
export const placeQuery = ({ restApiId, resourceId }: IntegrationLabels) =>
  queryOptions({
    queryKey: ["place", restApiId, resourceId],
    queryFn: async ({ signal }) => {
      const [api, resource] = await Promise.allSettled([
        callOperation(pageClient, { operation: "GetRestApi", parameters: { restApiId } }, signal),
        callOperation(pageClient, { operation: "GetResource", parameters: { restApiId, resourceId } }, signal),
      ]);
      return {
        apiName: api.status === "fulfilled" ? api.value.name : undefined,
        resourcePath: resource.status === "fulfilled" ? resource.value.path : undefined,
      };
    },
    staleTime: 60_000,
  });
