import { useQuery } from "@tanstack/react-query";
import { pageClient } from "../../client/page-client.ts";

/** The region of what the page is connected to, once that is known. Shares its answer with whoever asks for the session. */
export function useRegion(): string | undefined {
  const { data } = useQuery({ queryKey: ["session"], queryFn: () => pageClient.session(), staleTime: Infinity });
  return data?.target.region;
}
