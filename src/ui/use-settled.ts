import { useEffect, useState } from "react";

const PAUSE_MS = 400;

/** The text once nothing was typed for a moment: for work that should not be done with every key. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
