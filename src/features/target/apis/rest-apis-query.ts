import { infiniteQueryOptions } from "@tanstack/react-query";
import { callOperation } from "../../../client/call-operation.ts";
import { pageClient } from "../../../client/page-client.ts";
import { nextPage, toPageQuery, type Position } from "../pages.ts";

/** The target's APIs, page by page. */
export const restApisQuery = infiniteQueryOptions({
  queryKey: ["restApis"],
  queryFn: ({ signal, pageParam }) =>
    callOperation(pageClient, { operation: "GetRestApis", query: toPageQuery(pageParam) }, signal),
  // The type of what is undefined to begin with cannot be inferred.
  initialPageParam: undefined as Position,
  getNextPageParam: nextPage,
  staleTime: 300_000,
});
