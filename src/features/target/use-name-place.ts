import { useQueryClient } from "@tanstack/react-query";
import type { IntegrationLabels } from "../../core/integration/request/integration-labels.ts";
import { resourceQuery } from "../../client/queries/resource-query.ts";

/** Speaks of a method by its verb and the path of its resource, or the resource's id where the path is not known. */
export function useNamePlace(): (labels: IntegrationLabels) => string {
  const queries = useQueryClient();
  return (labels) => {
    const resource = queries.getQueryData(resourceQuery(labels).queryKey);
    return `${labels.httpMethod} ${resource?.path ?? `of the resource ${labels.resourceId}`}`;
  };
}
