import type { TreeRow } from "./tree-row.ts";

/** Where the keyboard is: a row, and one of its cells, or -1 for the row as a whole. */
export interface TreePlace {
  readonly row: number;
  readonly cell: number;
}

/** What a key does. */
export type TreeStep =
  | { readonly does: "go"; readonly to: TreePlace }
  | { readonly does: "toggle"; readonly row: number }
  | { readonly does: "choose"; readonly at: TreePlace };

const PAGE = 10;

/** What a key does in a treegrid, as the ARIA practices have it; `null` where it does nothing. */
export function stepInTree(key: string, { rows, at }: { rows: readonly TreeRow[]; at: TreePlace }): TreeStep | null {
  const row = rows[at.row];
  if (row === undefined) return null;
  const toRow = (index: number) => go(rows, Math.max(0, Math.min(rows.length - 1, index)), at.cell);
  switch (key) {
    case "ArrowDown":
      return toRow(at.row + 1);
    case "ArrowUp":
      return toRow(at.row - 1);
    case "PageDown":
      return toRow(at.row + PAGE);
    case "PageUp":
      return toRow(at.row - PAGE);
    case "Home":
      return at.cell < 0 ? toRow(0) : go(rows, at.row, 0);
    case "End":
      return at.cell < 0 ? toRow(rows.length - 1) : go(rows, at.row, row.cells.length - 1);
    case "ArrowRight":
      return stepIn(rows, at);
    case "ArrowLeft":
      return stepOut(rows, at);
    case "Enter":
    case " ":
      return enter(row, at);
    default:
      return null;
  }
}

/** The same cell of another row, or the last one that it has. */
function go(rows: readonly TreeRow[], row: number, cell: number): TreeStep {
  return { does: "go", to: { row, cell: Math.min(cell, (rows[row]?.cells.length ?? 0) - 1) } };
}

/** Opens what is closed, else goes on to the next cell. */
function stepIn(rows: readonly TreeRow[], { row, cell }: TreePlace): TreeStep {
  if (cell < 0 && rows[row]?.isOpen === false) return { does: "toggle", row };
  return go(rows, row, cell + 1);
}

/** Goes back a cell, else closes what is open, else goes up to the parent. */
function stepOut(rows: readonly TreeRow[], { row, cell }: TreePlace): TreeStep {
  if (cell >= 0) return go(rows, row, cell - 1);
  const present = rows[row];
  if (present?.isOpen === true) return { does: "toggle", row };
  const parent = rows.findLastIndex((other, index) => index < row && other.level < (present?.level ?? 0));
  return go(rows, parent < 0 ? row : parent, -1);
}

/** Chooses the cell, or the row's only one, or the row; else goes to its cells, or opens it. */
function enter({ cells, isChoice, isOpen }: TreeRow, { row, cell }: TreePlace): TreeStep | null {
  if (cell >= 0 || isChoice) return { does: "choose", at: { row, cell } };
  if (cells.length === 1) return { does: "choose", at: { row, cell: 0 } };
  if (cells.length > 1) return { does: "go", to: { row, cell: 0 } };
  return isOpen === undefined ? null : { does: "toggle", row };
}
