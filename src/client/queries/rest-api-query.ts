import { queryOptions } from "@tanstack/react-query";
import { LABEL_GRAMMARS } from "../../core/integration/request/label-grammar.ts";
import { callOperation } from "../call-operation.ts";
import { pageClient } from "../page-client.ts";

/** One API, for its name. Nothing is asked as long as the id names no API. */
export const restApiQuery = (restApiId: string) =>
  queryOptions({
    queryKey: ["restApi", restApiId],
    queryFn: ({ signal }) => callOperation(pageClient, { operation: "GetRestApi", parameters: { restApiId } }, signal),
    enabled: LABEL_GRAMMARS.restApiId.matches(restApiId),
    staleTime: 300_000,
  });
