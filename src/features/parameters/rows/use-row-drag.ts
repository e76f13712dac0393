import { useCallback, useState, type PointerEvent, type RefObject } from "react";

/** A row on its way: from where, and where it would go if it were let go now. */
interface Drag {
  readonly from: number;
  readonly to: number;
}

interface RowDrag {
  readonly start: (from: number, event: PointerEvent<HTMLElement>) => void;
  /** How a row shows that the dragged one would go there. */
  readonly dropAt: (index: number) => "above" | "below" | undefined;
}

/** Drags the rows of a list by pointer; nothing moves before the row is let go. */
export function useRowDrag(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void): RowDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = useCallback(
    (from: number, { currentTarget: grip, pointerId }: PointerEvent<HTMLElement>) => {
      const listening = new AbortController();
      const { signal } = listening;
      let to = from;
      const over = ({ clientY }: { clientY: number }) => {
        to = rowAt(list.current, clientY);
        setDrag({ from, to });
      };
      const end = () => {
        listening.abort();
        setDrag(null);
      };
      const drop = () => {
        end();
        if (to !== from) move(from, to);
      };
      grip.setPointerCapture(pointerId);
      grip.addEventListener("pointermove", over, { signal });
      grip.addEventListener("pointerup", drop, { signal });
      grip.addEventListener("pointercancel", end, { signal });
    },
    [list, move],
  );
  const dropAt = (index: number) => {
    if (drag === null || drag.to !== index || drag.from === index) return undefined;
    return drag.to < drag.from ? "above" : "below";
  };
  return { start, dropAt };
}

/** The index of the row at this height of the window; above all rows the first, below them the last. */
function rowAt(list: HTMLElement | null, clientY: number): number {
  const bottoms = [...(list?.children ?? [])].map((row) => row.getBoundingClientRect().bottom);
  const index = bottoms.findIndex((bottom) => clientY < bottom);
  return index === -1 ? bottoms.length - 1 : index;
}
