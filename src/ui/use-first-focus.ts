import { useEffect, useEffectEvent } from "react";

/** Puts the focus where a dialog begins, once that has opened: by itself it takes it to its close button. */
export function useFirstFocus(focus: () => void): void {
  const act = useEffectEvent(focus);
  useEffect(() => {
    const timer = setTimeout(() => act());
    return () => clearTimeout(timer);
  }, []);
}
