import { memo } from "react";
import { Chip } from "../chip.tsx";
import type { TreeRow } from "./tree-row.ts";

interface TreeGridRowProps {
  readonly id: string;
  readonly row: TreeRow;
  readonly index: number;
  /** How far down it stands, in pixels. */
  readonly start: number;
  /** The cell that the keyboard is at, -1 for the row; absent where it is in another row. */
  readonly active: number | undefined;
}

/** A row: what it is called, what can be chosen of it, what stands quietly beside it. Drawn anew only when itself changes. */
export const TreeGridRow = memo(function TreeGridRow({ id, row, index, start, active }: TreeGridRowProps) {
  const { level, position, siblings, isOpen, isCurrent, cells, aside } = row;
  return (
    <div
      id={id}
      role="row"
      className={classOf(row, active === -1)}
      style={{ transform: `translateY(${start}px)` }}
      aria-rowindex={index + 1}
      aria-current={isCurrent || undefined}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      {...(isOpen !== undefined && { "aria-expanded": isOpen })}
      data-row={index}
    >
      <RowName row={row} />
      {cells.map(({ id: cellId, label, isCurrent: isChosen }, at) => (
        <span
          key={cellId}
          id={`${id}-${at}`}
          role="gridcell"
          className={active === at ? "tree-cell tree-cell-active" : "tree-cell"}
          data-cell={at}
          aria-current={isChosen || undefined}
        >
          <Chip text={label} isCurrent={isChosen} />
        </span>
      ))}
      {aside !== undefined && (
        <span role="gridcell" className="tree-aside">
          {aside}
        </span>
      )}
    </div>
  );
});

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

function classOf({ isCurrent, isChoice, cells }: TreeRow, isActive: boolean): string {
  const isQuiet = !isChoice && cells.length === 0;
  return `tree-row ${isActive ? "tree-row-active" : ""} ${isCurrent ? "tree-row-current" : ""} ${isQuiet ? "tree-row-quiet" : ""}`;
}
