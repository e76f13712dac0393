/** @import { Row } from "./row.ts" */

const HEAD = ["what", "ours", "peer", "ratio", "budget"];

/** The measured rows as a table in Markdown, columns aligned. @param {readonly Row[]} rows */
export function toTable(rows) {
  const lines = [HEAD, HEAD.map(() => "---"), ...rows.map(toCells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`)
    .join("\n");
}

/** The ratio is how many times better ours is than the peer's. @param {Row} row @returns {string[]} */
function toCells(row) {
  const { what, unit, ours, peer, budget } = row;
  const ratio = peer === undefined ? undefined : budget !== undefined && "least" in budget ? ours / peer : peer / ours;
  const cells = [
    what,
    toFigure(ours, unit),
    peer === undefined ? "–" : toFigure(peer, unit),
    ratio === undefined ? "–" : `${ratio.toLocaleString("en", { maximumSignificantDigits: 3 })} ×`,
  ];
  return [...cells, toVerdict(row, ratio)];
}

/** What was promised, and whether it was kept. @param {Row} row @param {number | undefined} ratio */
function toVerdict({ unit, ours, peer = Number.NaN, budget }, ratio = Number.NaN) {
  if (budget === undefined) return "–";
  if ("ratio" in budget) return verdict(`≥ ${budget.ratio} ×`, ratio >= budget.ratio);
  if ("most" in budget) return verdict(`≤ ${toFigure(budget.most, unit)}`, ours <= budget.most);
  if ("least" in budget) return verdict(`≥ ${toFigure(budget.least, unit)}`, ours >= budget.least);
  if ("mostTimesPeer" in budget)
    return verdict(`≤ ${budget.mostTimesPeer} × peer`, ours <= peer * budget.mostTimesPeer);
  return verdict(`≤ peer + ${toFigure(budget.mostOverPeer, unit)}`, ours <= peer + budget.mostOverPeer);
}

/** @param {number} value @param {string} unit */
function toFigure(value, unit) {
  return `${value.toLocaleString("en", { maximumFractionDigits: digitsFor(value) })} ${unit}`;
}

/** @param {string} budget @param {boolean} isMet */
const verdict = (budget, isMet) => `${budget}${isMet ? "" : " MISSED"}`;

/** @param {number} value */
function digitsFor(value) {
  if (value < 1) return 3;
  return value < 100 ? 1 : 0;
}
