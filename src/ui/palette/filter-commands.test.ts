import { expect, test } from "vitest";
import { filterCommands } from "./filter-commands.ts";

const COMMANDS = [
  { id: "review", label: "Review and submit", group: "Actions" },
  { id: "undo", label: "Undo", group: "Actions" },
  { id: "uri", label: "URI", group: "Go to", also: "uri" },
  { id: "role", label: "Execution role", group: "Go to", also: "credentials" },
];

const ROWS: readonly (readonly [typed: string, ids: readonly string[]])[] = [
  ["", ["review", "undo", "uri", "role"]],
  ["  ", ["review", "undo", "uri", "role"]],
  ["u", ["undo", "uri", "review", "role"]],
  ["go uri", ["uri"]],
  ["CREDENTIALS", ["role"]],
  ["submit review", ["review"]],
  ["nothing", []],
];

test.each(ROWS)("finds by every word, and what begins with the text first: %j", (typed, ids) => {
  expect(filterCommands(COMMANDS, typed).map(({ id }) => id)).toEqual(ids);
});
