import { useEffect } from "react";
import { useDraftState } from "../../../state/draft-context.ts";
import { describeChange } from "./describe-change.ts";
import { say } from "../../../state/said.ts";

/** Somebody who types is not told of every state on the way. */
const PAUSE_MS = 1_000;

/** Has it read out what was found and what is gone, once nothing changes for a moment. */
export function useAnnounceChanges(): void {
  const { derived } = useDraftState();
  useEffect(() => {
    let announced = derived.get().findings;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const announce = () => {
      const { findings } = derived.get();
      const change = describeChange(announced, findings);
      announced = findings;
      if (change !== null) say(change);
    };
    const leave = derived.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(announce, PAUSE_MS);
    });
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [derived]);
}
