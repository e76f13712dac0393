import { queryOptions } from "@tanstack/react-query";
import { pageClient } from "../page-client.ts";

/** What the proxy is connected to: asked once, and again when it was started anew. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: () => pageClient.session(),
  staleTime: Infinity,
});
