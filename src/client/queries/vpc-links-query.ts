import { queryOptions } from "@tanstack/react-query";
import { MAX_PAGE } from "../../core/operations/operations.ts";
import { callOperation } from "../call-operation.ts";
import { pageClient } from "../page-client.ts";

/** The VPC links of the account in the region, as far as one page of them goes: an account has a few. */
export const vpcLinksQuery = queryOptions({
  queryKey: ["vpcLinks"],
  queryFn: async ({ signal }) => {
    const { items } = await callOperation(
      pageClient,
      { operation: "GetVpcLinks", query: { limit: String(MAX_PAGE) } },
      signal,
    );
    return items;
  },
  staleTime: 60_000,
});
