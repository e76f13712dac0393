import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../client/session-query.ts";

/** The region of what the page is connected to, once that is known. */
export function useRegion(): string | undefined {
  const { data } = useQuery(sessionQuery);
  return data?.target.region;
}
