import { infiniteQueryOptions } from "@tanstack/react-query";
import { callOperation } from "../../../client/call-operation.ts";
import { pageClient } from "../../../client/page-client.ts";
import { LABEL_GRAMMARS } from "../../../core/integration/request/label-grammar.ts";
import { nextPage, toPageQuery, type Position } from "../pages.ts";

/**
 * The resources of an API, page by page, each with the verbs of its methods. Not with the methods in full: their templates
 * may be 300 KB each, of which the list would show a word.
 */
export const resourcesQuery = (restApiId: string) =>
  infiniteQueryOptions({
    queryKey: ["resources", restApiId],
    queryFn: ({ signal, pageParam }) => {
      const query = toPageQuery(pageParam);
      return callOperation(pageClient, { operation: "GetResources", parameters: { restApiId }, query }, signal);
    },
    // The type of what is undefined to begin with cannot be inferred.
    initialPageParam: undefined as Position,
    getNextPageParam: nextPage,
    enabled: LABEL_GRAMMARS.restApiId.matches(restApiId),
    staleTime: 300_000,
  });
