import { useEffect, useEffectEvent, useState, type KeyboardEvent } from "react";
import { stepInTree, type TreePlace } from "./step-in-tree.ts";
import type { TreeRow } from "./tree-row.ts";

interface Actions {
  readonly scrollTo: (index: number, align: "auto" | "center") => void;
  readonly onChoose: (row: TreeRow, cell: string | undefined) => void;
  readonly onToggle: (row: TreeRow) => void;
}

/** Where the keyboard is among the rows: at the present one to begin with, and with its row when the others change. */
export function useTreePlace(rows: readonly TreeRow[], { scrollTo, onChoose, onToggle }: Actions) {
  const [at, setAt] = useState<{ readonly id: string; readonly cell: number } | null>(null);
  const current = rows.findIndex(({ isCurrent }) => isCurrent);
  const found = at === null ? -1 : rows.findIndex(({ id }) => id === at.id);
  const place = found >= 0 ? { row: found, cell: at?.cell ?? -1 } : firstPlace(rows, current);

  const showCurrent = useEffectEvent(() => scrollTo(current, "center"));
  const hasCurrent = current >= 0;
  useEffect(() => {
    if (hasCurrent) showCurrent();
  }, [hasCurrent]);

  const follow = (to: TreePlace) => {
    const row = rows[to.row];
    if (row) setAt({ id: row.id, cell: to.cell });
  };
  /** Whether the key was one of the tree's. */
  const press = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    if (ctrlKey || metaKey || altKey) return false;
    const step = stepInTree(key, { rows, at: place });
    if (step === null) return false;
    const target = step.does === "go" ? step.to : step.does === "choose" ? step.at : { row: step.row, cell: -1 };
    const row = rows[target.row];
    if (row === undefined) return false;
    follow(target);
    if (step.does === "go") scrollTo(target.row, "auto");
    if (step.does === "toggle") onToggle(row);
    if (step.does === "choose") onChoose(row, row.cells[target.cell]?.id);
    return true;
  };
  return { place, follow, press };
}

function firstPlace(rows: readonly TreeRow[], current: number): TreePlace {
  if (current < 0) return { row: 0, cell: -1 };
  return { row: current, cell: rows[current]?.cells.findIndex(({ isCurrent }) => isCurrent) ?? -1 };
}
