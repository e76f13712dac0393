import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { RequestChange } from "./compare-requests.ts";

/** The change that is being looked at, and the way to the others. */
export interface ChangeSteps {
  readonly current: RequestChange | undefined;
  readonly step: (by: 1 | -1) => void;
}

/** Steps through the changes and brings the one that is looked at into sight, where `shown` shows it. */
export function useChangeSteps(list: readonly RequestChange[], shown: RefObject<HTMLElement | null>): ChangeSteps {
  const [path, setPath] = useState<string | null>(null);
  const paths = useMemo(() => list.map((change) => change.path), [list]);
  const latest = useRef(paths);
  useEffect(() => {
    latest.current = paths;
  }, [paths]);
  const step = useCallback((by: 1 | -1) => setPath((present) => stepped(latest.current, present, by)), []);
  useEffect(() => {
    if (path !== null) shown.current?.querySelector("[data-current]")?.scrollIntoView({ block: "nearest" });
  }, [path, shown]);
  return { current: list.find((change) => change.path === path), step };
}

function stepped(paths: readonly string[], present: string | null, by: 1 | -1): string | null {
  const at = present === null ? -1 : paths.indexOf(present);
  if (at === -1) return (by === 1 ? paths[0] : paths.at(-1)) ?? null;
  return paths[(at + by + paths.length) % paths.length] ?? null;
}
