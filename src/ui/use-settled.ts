import { useEffect, useState } from "react";

const PAUSE_MS = 400;

/** The value once it has not changed for a moment: for work that should not be done with every key. */
export function useSettled<T extends string | object | null>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
