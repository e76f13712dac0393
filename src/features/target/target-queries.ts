import { queryOptions } from "@tanstack/react-query";
import { callOperation } from "../../client/call-operation.ts";
import { pageClient } from "../../client/page-client.ts";
import type { Page } from "../../core/operations/answer-schemas.ts";
import { MAX_PAGE } from "../../core/operations/operations.ts";

/** Far more than an API has; an end, should a target never come to one. */
const MOST_PAGES = 20;

/** All pages of a list, one after the other. */
async function readPages<T>(read: (page: Record<string, string>) => Promise<Page<T>>): Promise<Page<T>> {
  const items: T[] = [];
  let position: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await read({ limit: String(MAX_PAGE), ...(position !== undefined && { position }) });
    items.push(...answer.items);
    position = answer.position;
    if (position === undefined) return { items };
  }
  return { items, position };
}

export const restApisQuery = queryOptions({
  queryKey: ["restApis"],
  queryFn: ({ signal }) =>
    readPages((page) => callOperation(pageClient, { operation: "GetRestApis", query: page }, signal)),
  staleTime: 60_000,
});

/** The resources of an API, each with the verbs of its methods. */
export const resourcesQuery = (restApiId: string) =>
  queryOptions({
    queryKey: ["resources", restApiId],
    queryFn: ({ signal }) =>
      readPages((page) =>
        callOperation(pageClient, { operation: "GetResources", parameters: { restApiId }, query: page }, signal),
      ),
    staleTime: 60_000,
  });
