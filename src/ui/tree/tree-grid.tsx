import { useVirtualizer } from "@tanstack/react-virtual";
import { useId, useRef, type KeyboardEvent, type MouseEvent, type Ref } from "react";
import { clickInTree, type TreePlace } from "./step-in-tree.ts";
import { TreeGridRow } from "./tree-grid-row.tsx";
import type { TreeRow } from "./tree-row.ts";
import { useTreePlace } from "./use-tree-place.ts";
import "./tree-grid.css";

interface TreeGridProps {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  readonly ref?: Ref<HTMLDivElement>;
  /** Takes the row and, where a cell was chosen, its id. */
  readonly onChoose: (row: TreeRow, cell: string | undefined) => void;
  readonly onToggle: (row: TreeRow) => void;
  /** Somebody begins to type a text: what filters the rows takes the focus, and so the text. */
  readonly onType: () => void;
}

const ROW_HEIGHT = 28;

/**
 * Rows of which any number scrolls: those in sight alone are on the page. The focus stays on the whole, and the keys move
 * the active row or cell.
 */
export function TreeGrid({ label, rows, ref, onChoose, onToggle, onType }: TreeGridProps) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const scrollTo = (index: number, align: "auto" | "center") => virtual.scrollToIndex(index, { align });
  const { place, perform, press } = useTreePlace(rows, { scrollTo, onChoose, onToggle });
  // No compiler memoizes here, and nothing below is handed what the virtualizer returns.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (press(event)) event.preventDefault();
    else if (isTyped(event)) onType();
  };
  const onClick = ({ target }: MouseEvent) => {
    const at = placeOf(target);
    const step = at && clickInTree(rows, at);
    if (step) perform(step);
  };
  return (
    <div ref={scroller} className="tree-scroller">
      <div
        ref={ref}
        className="tree"
        style={{ height: virtual.getTotalSize() }}
        role="treegrid"
        aria-label={label}
        aria-rowcount={rows.length}
        aria-activedescendant={rowId(id, place.row, place.cell)}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const active = index === place.row ? place.cell : undefined;
          return <TreeGridRow key={row.id} id={rowId(id, index)} {...{ row, index, start, active }} />;
        })}
      </div>
    </div>
  );
}

function rowId(tree: string, row: number, cell = -1): string {
  return cell < 0 ? `${tree}-${row}` : `${tree}-${row}-${cell}`;
}

/** The row and the cell that a click was on. */
function placeOf(target: EventTarget): TreePlace | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest<HTMLElement>("[data-row]")?.dataset["row"];
  const cell = target.closest<HTMLElement>("[data-cell]")?.dataset["cell"];
  return row === undefined ? null : { row: Number(row), cell: cell === undefined ? -1 : Number(cell) };
}

function isTyped({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
}
