import type { UseInfiniteQueryResult, InfiniteData } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useMemo } from "react";
import type { Page } from "../../core/operations/answer-schemas.ts";
import type { ListState } from "../../ui/tree/tree-picker.tsx";

/** What a list has so far, and how the rest comes. */
export interface AllPages<T> extends ListState {
  readonly items: readonly T[];
}

/** Shows the first page at once and has the others follow, one after the other, as long as the list is looked at. */
export function useAllPages<T>(query: UseInfiniteQueryResult<InfiniteData<Page<T>>>): AllPages<T> {
  const { data, isPending, isFetching, error, hasNextPage, fetchNextPage, refetch } = query;
  const isNextDue = hasNextPage && !isFetching && error === null;
  const follow = useEffectEvent(() => void fetchNextPage());
  useEffect(() => {
    if (isNextDue) follow();
  }, [isNextDue]);
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const isCut = !hasNextPage && data?.pages.at(-1)?.position !== undefined;
  return {
    items,
    isPending,
    isFetching,
    isCut,
    error,
    reload: () => void refetch(),
    retry: () => void (hasNextPage ? fetchNextPage() : refetch()),
  };
}
