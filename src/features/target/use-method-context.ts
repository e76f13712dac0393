import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { methodQuery } from "../../client/queries/method-query.ts";
import { restApiQuery } from "../../client/queries/rest-api-query.ts";
import type { MethodContext } from "../../core/integration/rules/rule.ts";
import type { Method } from "../../core/operations/answers.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { useDerived } from "../../state/use-derived.ts";
import { resourceQuery } from "../../client/queries/resource-query.ts";
import { sessionQuery } from "../../client/queries/session-query.ts";

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
  const { data: api } = useQuery(restApiQuery(restApiId));
  const { data: session } = useQuery(sessionQuery);
  const resourcePath = resource?.path;
  const binaryMediaTypes = api?.binaryMediaTypes;
  const region = session?.target.region;
  const context = useMemo(
    () => method && toMethodContext({ method, resourcePath, binaryMediaTypes, region }),
    [method, resourcePath, binaryMediaTypes, region],
  );
  useEffect(() => derived.describeMethod(context), [derived, context]);
}

interface Known {
  readonly method: Method;
  readonly resourcePath: string | undefined;
  readonly binaryMediaTypes: readonly string[] | undefined;
  readonly region: string | undefined;
}

function toMethodContext({
  method: { requestParameters, authorizationType },
  resourcePath,
  binaryMediaTypes,
  region,
}: Known): MethodContext {
  return {
    requestParameters: requestParameters ?? {},
    ...(authorizationType !== undefined && { authorizationType }),
    ...(resourcePath !== undefined && { resourcePath }),
    ...(binaryMediaTypes !== undefined && { binaryMediaTypes }),
    ...(region !== undefined && { region }),
  };
}
