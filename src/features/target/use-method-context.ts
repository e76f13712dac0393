import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { methodQuery } from "../../client/method-query.ts";
import { LABEL_FIELDS, type IntegrationLabels } from "../../core/integration/integration-labels.ts";
import type { MethodContext } from "../../core/integration/rules/rule.ts";
import type { Method } from "../../core/operations/answers.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { useSettled } from "../../ui/use-settled.ts";

/**
 * Looks up the method that the labels name and tells the rules what it declares. A method that is not there, or cannot be
 * read, is not known: the rules that need it are silent then.
 */
export function useMethodContext(labels: IntegrationLabels, resourcePath: string | undefined): void {
  const { derived } = useDraftState();
  const restApiId = useSettled(labels.restApiId);
  const resourceId = useSettled(labels.resourceId);
  const httpMethod = useSettled(labels.httpMethod);
  const settled = { restApiId, resourceId, httpMethod };
  const { data } = useQuery(methodQuery(settled));
  const isCurrent = LABEL_FIELDS.every((name) => settled[name] === labels[name]);
  const context = useMemo(
    () => (data && isCurrent ? toMethodContext(data, resourcePath) : undefined),
    [data, isCurrent, resourcePath],
  );
  useEffect(() => derived.describeMethod(context), [derived, context]);
}

function toMethodContext(
  { requestParameters, authorizationType }: Method,
  resourcePath: string | undefined,
): MethodContext {
  return {
    requestParameters: requestParameters ?? {},
    ...(authorizationType !== undefined && { authorizationType }),
    ...(resourcePath !== undefined && { resourcePath }),
  };
}
