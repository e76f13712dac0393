import { COLUMNS } from "./conformance/table.mjs";
import { escapeCell, toCode } from "./markdown-cells.mjs";

/** @import { Run } from "./conformance/run-suite.mjs" */
/** @import { LEDGER_TOPICS } from "../src/core/velocity/fidelity/ledger.ts" */
/** @import { LedgerCase } from "../src/core/velocity/fidelity/ledger-case.ts" */
/** @import { LedgerEntry } from "../src/core/velocity/fidelity/ledger-entry.ts" */

const INTRODUCTION = `# How exactly templates render

Of all mapping templates whose renderings were recorded on AWS, each comes out of Apache Velocity 1.7 unchanged once what is
missing prints nothing, inline macros are off and \`#evaluate\` is not registered. So the engine of this project is held against
that set-up of Velocity, on recorded, generated and broken templates. This page is written from the last such run
(\`npm run conformance -- --record\`) and from the ledger of what can surprise (\`npm run docs\`).`;

const ON_THE_RUN = `*As Velocity* counts the same text to the byte, or an error where Velocity has one. *Accepted alike* counts what is refused or
fails in both or in neither, *line alike* the errors on the same line. Mutated templates are recorded and generated ones with
one to three places changed. velocityjs was given \`$input\`, \`$util\`, \`$context\` and \`$stageVariables\` as plain objects and
functions with this project's JSONPath and \`escapeJavaScript\` behind them, and no other setting: what is missing it prints as
written, as Velocity does before the first of the three settings.`;

const ON_THE_LEDGER = `Each behaviour says how well it is known: **recorded** where AWS was seen to do so, **documented** where AWS says so,
**velocity-1.7** where Velocity does so and all that was recorded agrees with Velocity, **open** where nobody has seen it and it
is a careful guess. Where *noticed* says **render**, a rendering names the behaviour when it has relied on it; **source**, the
template's text alone tells it. In the examples ↵ is a line feed, ␍ a carriage return and ⇥ a tab; each is a test.`;

const LEDGER_COLUMNS = ["behaviour", "what happens", "evidence", "noticed", "examples"];

/**
 * The page on fidelity.
 *
 * @param {typeof LEDGER_TOPICS} topics
 * @param {Run} run
 * @returns {string} Markdown
 */
export function renderFidelity(topics, run) {
  const count = topics.reduce((sum, { entries }) => sum + Object.keys(entries).length, 0);
  const sections = topics.flatMap(({ title, entries }) => [
    `### ${escapeCell(title)}`,
    toTable(LEDGER_COLUMNS, Object.entries(entries).map(toCells)),
  ]);
  return `${[
    INTRODUCTION,
    "## The last run",
    `${run.date}, seed ${run.seed}, ${run.count} fresh templates of each kind and half as many more that are mutated.`,
    toTable(
      COLUMNS.map(({ title }) => title),
      run.suites.map((suite) => COLUMNS.map(({ cell }) => String(cell(suite)))),
    ),
    ON_THE_RUN,
    "## The ledger",
    `${count} behaviours that a template's author could trip over.`,
    ON_THE_LEDGER,
    ...sections,
  ].join("\n\n")}\n`;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function toTable(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** @param {[string, LedgerEntry]} entry */
function toCells([id, { says, evidence, noticed, cases }]) {
  return [`<a id="${id}"></a>\`${id}\``, escapeCell(says), evidence, noticed ?? "", cases.map(toExample).join("<br>")];
}

/** @param {LedgerCase} example */
function toExample({ template, output, body, velocity }) {
  const payload = body === undefined ? "" : ` with the payload ${show(body)}`;
  const other = velocity === undefined ? "" : `, with Velocity ${toResult(velocity)}`;
  return `${show(template)}${payload} → ${toResult(output)}${other}`;
}

/** @param {string | null} output */
function toResult(output) {
  if (output === null) return "fails";
  return output === "" ? "nothing" : show(output);
}

const MOST_SHOWN = 120;

/** @param {string} text */
function show(text) {
  if (text === "") return "(empty)";
  const short = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
  return toCode(short.replaceAll("\n", "↵").replaceAll("\r", "␍").replaceAll("\t", "⇥"));
}
