import { queryOptions } from "@tanstack/react-query";
import type { IntegrationLabels } from "../../core/integration/request/integration-labels.ts";
import { LABEL_GRAMMARS } from "../../core/integration/request/label-grammar.ts";
import { callOperation } from "../call-operation.ts";
import { pageClient } from "../page-client.ts";

/** One resource, for its path. Nothing is asked as long as the ids name none. */
export const resourceQuery = ({ restApiId, resourceId }: Pick<IntegrationLabels, "restApiId" | "resourceId">) =>
  queryOptions({
    queryKey: ["resource", restApiId, resourceId],
    queryFn: ({ signal }) =>
      callOperation(pageClient, { operation: "GetResource", parameters: { restApiId, resourceId } }, signal),
    enabled: LABEL_GRAMMARS.restApiId.matches(restApiId) && LABEL_GRAMMARS.resourceId.matches(resourceId),
    staleTime: 300_000,
  });
