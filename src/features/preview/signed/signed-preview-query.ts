import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { pageClient } from "../../../client/page-client.ts";
import type { OperationCall } from "../../../core/operations/session.ts";

/** What signing makes of a call at this moment; the former answer stands until it comes. Not kept: the moment is signed. */
export const signedPreviewQuery = (call: OperationCall) =>
  queryOptions({
    queryKey: ["signedPreview", call],
    queryFn: ({ signal }) => pageClient.signedPreview(call, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
