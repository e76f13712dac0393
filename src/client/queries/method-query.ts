import { queryOptions } from "@tanstack/react-query";
import { LABEL_FIELDS, type IntegrationLabels } from "../../core/integration/request/integration-labels.ts";
import { LABEL_GRAMMARS } from "../../core/integration/request/label-grammar.ts";
import { callOperation } from "../call-operation.ts";
import { pageClient } from "../page-client.ts";

/**
 * The method that an integration belongs to: its declared parameters, who may call it, its integration. Nothing is asked
 * as long as the labels name no method.
 */
export const methodQuery = (labels: IntegrationLabels) =>
  queryOptions({
    queryKey: ["method", labels],
    queryFn: ({ signal }) => callOperation(pageClient, { operation: "GetMethod", parameters: { ...labels } }, signal),
    enabled: LABEL_FIELDS.every((name) => LABEL_GRAMMARS[name].matches(labels[name])),
    staleTime: 60_000,
  });
