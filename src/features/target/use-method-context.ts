import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { methodQuery } from "../../client/queries/method-query.ts";
import type { MethodContext } from "../../core/integration/rules/rule.ts";
import type { Method } from "../../core/operations/answers.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { useDerived } from "../../state/use-derived.ts";
import { resourceQuery } from "../../client/queries/resource-query.ts";

/**
 * Looks up the method that the labels name and tells the rules what it declares. A method that is not there, or cannot be
 * read, is not known: the rules that need it are silent then.
 */
export function useMethodContext(): void {
  const { derived } = useDraftState();
  const restApiId = useDerived(({ draft }) => draft.restApiId);
  const resourceId = useDerived(({ draft }) => draft.resourceId);
  const httpMethod = useDerived(({ draft }) => draft.httpMethod);
  const labels = { restApiId, resourceId, httpMethod };
  const { data: method } = useQuery(methodQuery(labels));
  const { data: resource } = useQuery(resourceQuery(labels));
  const resourcePath = resource?.path;
  const context = useMemo(() => method && toMethodContext(method, resourcePath), [method, resourcePath]);
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
