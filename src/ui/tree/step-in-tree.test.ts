import { expect, test } from "vitest";
import { clickInTree, stepInTree, type TreePlace, type TreeStep } from "./step-in-tree.ts";
import type { TreeRow } from "./tree-row.ts";

const row = (id: string, level: number, more: Partial<TreeRow> & { chips?: string } = {}): TreeRow => ({
  id,
  level,
  label: id,
  title: id,
  position: 1,
  siblings: 1,
  isCurrent: false,
  isChoice: false,
  cells: [...(more.chips ?? "")].map((label) => ({ id: label, label, isCurrent: false })),
  ...(more.isOpen !== undefined && { isOpen: more.isOpen }),
});

/** A root that is open, a closed branch with two chips, a leaf with one, a branch with none. */
const ROWS = [
  row("root", 1, { isOpen: true }),
  row("closed", 2, { isOpen: false, chips: "ab" }),
  row("leaf", 2, { chips: "c" }),
  row("bare", 2),
];

const at = (place: string): TreePlace => {
  const [rowId = "", cell = ""] = place.split(" ");
  const index = ROWS.findIndex(({ id }) => id === rowId);
  return { row: index, cell: ROWS[index]?.cells.findIndex(({ id }) => id === cell) ?? -1 };
};
const go = (place: string): TreeStep => ({ does: "go", at: at(place) });
const toggle = (id: string): TreeStep => ({ does: "toggle", at: at(id) });
const choose = (place: string): TreeStep => ({ does: "choose", at: at(place) });

const CASES: readonly (readonly [string, string, TreeStep | null])[] = [
  ["ArrowDown", "root", go("closed")],
  ["ArrowDown", "bare", go("bare")],
  ["ArrowDown", "closed b", go("leaf c")],
  ["ArrowDown", "leaf c", go("bare")],
  ["ArrowUp", "root", go("root")],
  ["ArrowUp", "leaf", go("closed")],
  ["PageDown", "root", go("bare")],
  ["PageUp", "bare", go("root")],
  ["Home", "leaf", go("root")],
  ["End", "root", go("bare")],
  ["Home", "closed b", go("closed a")],
  ["End", "closed a", go("closed b")],
  ["ArrowRight", "closed", toggle("closed")],
  ["ArrowRight", "leaf", go("leaf c")],
  ["ArrowRight", "leaf c", go("leaf c")],
  ["ArrowRight", "bare", go("bare")],
  ["ArrowLeft", "closed b", go("closed a")],
  ["ArrowLeft", "closed a", go("closed")],
  ["ArrowLeft", "root", toggle("root")],
  ["ArrowLeft", "leaf", go("root")],
  ["Enter", "closed", go("closed a")],
  ["Enter", "closed b", choose("closed b")],
  ["Enter", "leaf", choose("leaf c")],
  ["Enter", "root", toggle("root")],
  ["Enter", "bare", null],
  [" ", "leaf c", choose("leaf c")],
  ["x", "root", null],
];

test.each(CASES)("%s at %s", (key, place, step) => {
  expect(stepInTree(key, { rows: ROWS, at: at(place) })).toEqual(step);
});

test.each([
  ["root", toggle("root")],
  ["leaf", go("leaf")],
  ["closed b", choose("closed b")],
])("a click on %s", (place, step) => {
  expect(clickInTree(ROWS, at(place))).toEqual(step);
});

test("a row that can be chosen is, and nothing happens in a tree without rows", () => {
  const rows = [{ ...row("api", 1), isChoice: true }];
  expect(stepInTree("Enter", { rows, at: { row: 0, cell: -1 } })).toEqual({ does: "choose", at: { row: 0, cell: -1 } });
  expect(stepInTree("ArrowDown", { rows: [], at: { row: 0, cell: -1 } })).toBeNull();
});
