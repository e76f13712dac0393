/** @import { SuiteRun } from "./run-suite.mjs" */

/**
 * @typedef {object} Column
 * @property {string} title
 * @property {(run: SuiteRun) => string | number} cell
 */

/** @type {readonly Column[]} */
export const COLUMNS = [
  { title: "templates", cell: ({ name, what }) => `${name}: ${what}` },
  { title: "cases", cell: ({ cases }) => cases },
  { title: "as Velocity, here", cell: ({ ours, cases }) => share(ours.agree, cases) },
  { title: "velocityjs", cell: ({ velocityjs, cases }) => share(velocityjs.agree, cases) },
  { title: "refused or failed", cell: ({ errors }) => errors },
  { title: "accepted alike, here", cell: ({ ours, cases }) => share(ours.accepted, cases) },
  { title: "velocityjs", cell: ({ velocityjs, cases }) => share(velocityjs.accepted, cases) },
  { title: "errors with a line", cell: ({ lines }) => lines },
  { title: "line alike, here", cell: ({ ours, lines }) => share(ours.lines, lines) },
  { title: "velocityjs", cell: ({ velocityjs, lines }) => share(velocityjs.lines, lines) },
];

/** A count, and what it is of a whole: `398 (99.5 %)`. Never rounded up to all. @param {number} count @param {number} of */
function share(count, of) {
  if (of === 0) return "–";
  if (count === of) return "all";
  return `${count} (${(Math.floor((count / of) * 1000) / 10).toFixed(1)} %)`;
}

/**
 * The runs as lines of text, in columns.
 *
 * @param {readonly SuiteRun[]} runs
 */
export function toTextTable(runs) {
  const rows = [COLUMNS.map(({ title }) => title), ...runs.map((run) => COLUMNS.map(({ cell }) => String(cell(run))))];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
