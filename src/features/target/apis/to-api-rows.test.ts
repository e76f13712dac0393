import { expect, test } from "vitest";
import { toApiRows } from "./to-api-rows.ts";

const APIS = [
  { id: "a1", name: "Orders", description: "What is bought" },
  { id: "b2", name: "Order history" },
  { id: "c3" },
];

const shown = (filter: string) => toApiRows(APIS, { filter, current: "" }).map(({ id }) => id);

test("finds APIs by all words of the filter, in name or id, in the target's order", () => {
  expect([shown(""), shown("ORDER"), shown("order hist"), shown("C3"), shown("nothing")]).toEqual([
    ["a1", "b2", "c3"],
    ["a1", "b2"],
    ["b2"],
    ["c3"],
    [],
  ]);
});

test("shows an API by its name, else by its id, and where it stands", () => {
  const row = { level: 1, siblings: 3, cells: [], isChoice: true };
  expect(toApiRows(APIS, { filter: "", current: "b2" })).toEqual([
    { ...row, id: "a1", label: "Orders", title: "Orders: What is bought", aside: "a1", position: 1, isCurrent: false },
    { ...row, id: "b2", label: "Order history", title: "Order history", aside: "b2", position: 2, isCurrent: true },
    { ...row, id: "c3", label: "c3", title: "c3", aside: "c3", position: 3, isCurrent: false },
  ]);
});
