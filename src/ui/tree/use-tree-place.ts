import { useEffect, useEffectEvent, useState, type KeyboardEvent } from "react";
import { stepInTree, type TreePlace, type TreeStep } from "./step-in-tree.ts";
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

  const perform = (step: TreeStep) => {
    const row = rows[step.at.row];
    if (row === undefined) return;
    setAt({ id: row.id, cell: step.at.cell });
    if (step.does === "go") scrollTo(step.at.row, "auto");
    if (step.does === "toggle") onToggle(row);
    if (step.does === "choose") onChoose(row, row.cells[step.at.cell]?.id);
  };
  /** Whether the key was one of the tree's. */
  const press = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    const step = ctrlKey || metaKey || altKey ? null : stepInTree(key, { rows, at: place });
    if (step) perform(step);
    return step !== null;
  };
  return { place, perform, press };
}

function firstPlace(rows: readonly TreeRow[], current: number): TreePlace {
  if (current < 0) return { row: 0, cell: -1 };
  return { row: current, cell: rows[current]?.cells.findIndex(({ isCurrent }) => isCurrent) ?? -1 };
}
