import { useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { nextStop } from "./next-stop.ts";

/** What makes a button one of a row that is a single stop of the Tab key. */
export interface StopProps {
  readonly tabIndex: number;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Stops<T extends HTMLElement> {
  readonly row: RefObject<T | null>;
  readonly propsOf: (index: number) => StopProps;
}

/** A row of buttons that Tab reaches once, and in which the arrow keys go on. */
export function useStops<T extends HTMLElement>(count: number): Stops<T> {
  const row = useRef<T>(null);
  const [stop, setStop] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextStop(event.key, { stop, count });
    if (next === null) return;
    event.preventDefault();
    row.current?.querySelectorAll("button")[next]?.focus();
  };
  const propsOf = (index: number) => ({
    tabIndex: index === stop ? 0 : -1,
    onFocus: () => setStop(index),
    onKeyDown,
  });
  return { row, propsOf };
}
