import { memo, type MouseEvent } from "react";
import type { TreePlace } from "./step-in-tree.ts";
import type { TreeRow } from "./tree-row.ts";

interface TreeGridRowProps {
  readonly id: string;
  readonly row: TreeRow;
  readonly index: number;
  /** How far down it stands, in pixels. */
  readonly start: number;
  /** The cell that the keyboard is at, -1 for the row; absent where it is in another row. */
  readonly active: number | undefined;
  readonly isTree: boolean;
  readonly onFollow: (place: TreePlace) => void;
  readonly onChoose: (row: TreeRow, cell: string | undefined) => void;
  readonly onToggle: (row: TreeRow) => void;
}

/** A row: what it is called, what can be chosen of it, what stands quietly beside it. */
function TreeGridRowNow({ id, row, index, start, active, isTree, onFollow, onChoose, onToggle }: TreeGridRowProps) {
  const { level, position, siblings, isOpen, isChoice, isCurrent, cells, aside } = row;
  const onClick = ({ target }: MouseEvent) => {
    const cell = cellAt(target);
    onFollow({ row: index, cell: cell ?? -1 });
    if (cell !== undefined) onChoose(row, cells[cell]?.id);
    else if (isChoice) onChoose(row, undefined);
    else if (isOpen !== undefined) onToggle(row);
  };
  return (
    // The keys are the whole grid's, which has the focus.
    <div
      id={id}
      role="row"
      className={`tree-row ${active === -1 ? "tree-row-active" : ""} ${isCurrent ? "tree-row-current" : ""} ${isChoice || cells.length > 0 ? "" : "tree-row-quiet"}`}
      style={{ transform: `translateY(${start}px)` }}
      aria-rowindex={index + 1}
      aria-current={isCurrent || undefined}
      {...(isTree && { "aria-level": level, "aria-posinset": position, "aria-setsize": siblings })}
      {...(isOpen !== undefined && { "aria-expanded": isOpen })}
      onClick={onClick}
      tabIndex={-1}
    >
      <RowName row={row} />
      {cells.map(({ id: cellId, label, isCurrent: isChosen }, at) => (
        <span key={cellId} id={`${id}-${at}`} role="gridcell" data-cell={at} aria-current={isChosen || undefined}>
          <span className={`chip ${isChosen ? "chip-current" : ""} ${active === at ? "chip-active" : ""}`}>
            {label}
          </span>
        </span>
      ))}
      {aside !== undefined && (
        <span role="gridcell" className="tree-aside">
          {aside}
        </span>
      )}
    </div>
  );
}

function RowName({ row: { level, isOpen, label, title } }: { row: TreeRow }) {
  return (
    <span role="gridcell" className="tree-name" style={{ paddingInlineStart: (level - 1) * 14 }} title={title}>
      <span className="tree-twisty" aria-hidden="true">
        {isOpen === undefined ? "" : isOpen ? "▾" : "▸"}
      </span>
      <bdi>{label}</bdi>
    </span>
  );
}

function cellAt(target: EventTarget): number | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]")?.dataset["cell"] : undefined;
  return cell === undefined ? undefined : Number(cell);
}

export const TreeGridRow = memo(TreeGridRowNow);
