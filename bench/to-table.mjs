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
function toCells({ what, unit, ours, peer, budget }) {
  const figure = (/** @type {number} */ value) =>
    `${value.toLocaleString("en", { maximumFractionDigits: digitsFor(value) })} ${unit}`;
  const ratio = peer === undefined ? undefined : "least" in budget ? ours / peer : peer / ours;
  const cells = [
    what,
    figure(ours),
    peer === undefined ? "–" : figure(peer),
    ratio === undefined ? "–" : `${ratio.toLocaleString("en", { maximumSignificantDigits: 3 })} ×`,
  ];
  if ("ratio" in budget)
    return [...cells, verdict(`≥ ${budget.ratio} ×`, ratio !== undefined && ratio >= budget.ratio)];
  if ("most" in budget) return [...cells, verdict(`≤ ${figure(budget.most)}`, ours <= budget.most)];
  if ("least" in budget) return [...cells, verdict(`≥ ${figure(budget.least)}`, ours >= budget.least)];
  const isMet = peer !== undefined && ours <= peer + budget.mostOverPeer;
  return [...cells, verdict(`≤ peer + ${figure(budget.mostOverPeer)}`, isMet)];
}

/** @param {string} budget @param {boolean} isMet */
const verdict = (budget, isMet) => `${budget}${isMet ? "" : " MISSED"}`;

/** @param {number} value */
function digitsFor(value) {
  if (value < 1) return 3;
  return value < 100 ? 1 : 0;
}
