import type { TreeRow } from "./tree-row.ts";

/** Where the keyboard is: a row, and one of its cells, or -1 for the row as a whole. */
export interface TreePlace {
  readonly row: number;
  readonly cell: number;
}

/** What a key or a click does, and where the keyboard is then. */
export interface TreeStep {
  readonly does: "go" | "toggle" | "choose";
  readonly at: TreePlace;
}

const PAGE = 10;

const MOVES: ReadonlyMap<string, number> = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
  ["PageDown", PAGE],
  ["PageUp", -PAGE],
]);

/** What a key does in a treegrid, as the ARIA practices have it; `null` where it does nothing. */
export function stepInTree(key: string, { rows, at }: { rows: readonly TreeRow[]; at: TreePlace }): TreeStep | null {
  const row = rows[at.row];
  if (row === undefined) return null;
  const toRow = (index: number) => go(rows, Math.max(0, Math.min(rows.length - 1, index)), at.cell);
  const move = MOVES.get(key);
  if (move !== undefined) return toRow(at.row + move);
  switch (key) {
    case "Home":
      return toEdge(rows, at, 0);
    case "End":
      return toEdge(rows, at, -1);
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

/** What a click does: on a cell it chooses, beside them it chooses the row, or opens and closes it. */
export function clickInTree(rows: readonly TreeRow[], at: TreePlace): TreeStep {
  const row = rows[at.row];
  if (at.cell >= 0 || row?.isChoice === true) return { does: "choose", at };
  return { does: row?.isOpen === undefined ? "go" : "toggle", at };
}

/** The same cell of another row, or the last one that it has. */
function go(rows: readonly TreeRow[], row: number, cell: number): TreeStep {
  return { does: "go", at: { row, cell: Math.min(cell, (rows[row]?.cells.length ?? 0) - 1) } };
}

/** The first or the last of the cells, or of the rows where the keyboard is at a row. */
function toEdge(rows: readonly TreeRow[], { row, cell }: TreePlace, edge: 0 | -1): TreeStep {
  if (cell < 0) return go(rows, edge === 0 ? 0 : rows.length - 1, -1);
  return go(rows, row, edge === 0 ? 0 : Number.POSITIVE_INFINITY);
}

/** Opens what is closed, else goes on to the next cell. */
function stepIn(rows: readonly TreeRow[], { row, cell }: TreePlace): TreeStep {
  if (cell < 0 && rows[row]?.isOpen === false) return { does: "toggle", at: { row, cell: -1 } };
  return go(rows, row, cell + 1);
}

/** Goes back a cell, else closes what is open, else goes up to the parent. */
function stepOut(rows: readonly TreeRow[], { row, cell }: TreePlace): TreeStep {
  if (cell >= 0) return go(rows, row, cell - 1);
  const present = rows[row];
  if (present?.isOpen === true) return { does: "toggle", at: { row, cell: -1 } };
  const parent = rows.findLastIndex((other, index) => index < row && other.level < (present?.level ?? 0));
  return go(rows, parent < 0 ? row : parent, -1);
}

/** Chooses the cell, or the row's only one, or the row; else goes to its cells, or opens it. */
function enter({ cells, isChoice, isOpen }: TreeRow, { row, cell }: TreePlace): TreeStep | null {
  if (cell >= 0 || isChoice) return { does: "choose", at: { row, cell } };
  if (cells.length === 1) return { does: "choose", at: { row, cell: 0 } };
  if (cells.length > 1) return { does: "go", at: { row, cell: 0 } };
  return isOpen === undefined ? null : { does: "toggle", at: { row, cell } };
}
