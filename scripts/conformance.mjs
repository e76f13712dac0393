// Compares the template engine with Apache Velocity 1.7 and with velocityjs, on recorded, generated and mutated templates.
// usage: npm run conformance -- [--seed N] [--count N] [--record] [--goldens]
//   --count    fresh templates of each kind (half as many more are mutated); 1000 if it is not given
//   --record   keep the figures for docs/fidelity.md, and write that page
//   --goldens  make the golden files of src/core/velocity/goldens anew
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { findOracle } from "./conformance/find-oracle.mjs";
import { writeGoldens } from "./conformance/write-goldens.mjs";
import { checkClaims, missedBars, runSuite } from "./conformance/run-suite.mjs";
import { ledgerCases, suitesOf } from "./conformance/suites.mjs";
import { toTextTable } from "./conformance/table.mjs";
import { runScript } from "./run-script.mjs";

/** @import { Engine } from "./conformance/engine.ts" */
/** @import { SuiteRun } from "./conformance/run-suite.mjs" */

const ROOT = fileURLToPath(new URL("../", import.meta.url)).replace(/[\\/]$/, "");
const GOLDENS = `${ROOT}/src/core/velocity/goldens`;
const MOST_LISTED = 20;

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    count: { type: "string", default: "1000" },
    record: { type: "boolean", default: false },
    goldens: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const count = Number(values.count);
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count) || seed < 0 || count < 1) {
  console.error("--seed takes a whole number, --count one from 1 on");
  process.exit(64);
}

/** The engine is TypeScript, which Node does not read. */
const { module } = await runnerImport(`${ROOT}/scripts/conformance/engine.ts`, {
  configFile: false,
  logLevel: "error",
});
const engine = /** @type {Engine} */ (module.engine);
const oracle = await findOracle(ROOT, process.env["GATEWRIGHT_CONFORMANCE"]);
const goldens = {
  name: "goldens",
  what: "kept in the repository",
  bar: { agree: 1 },
  cases: engine.goldens,
};

if (typeof oracle === "string") {
  console.log(`Velocity could not be asked, for ${oracle}: only the golden files were rendered.`);
  finish([measure(goldens)]);
} else if (values.goldens) {
  console.log(`Wrote ${writeGoldens(GOLDENS, oracle)} templates to ${GOLDENS}.`);
} else {
  console.log(`Seed ${seed}, count ${count}.`);
  const wrong = checkClaims(oracle.addExpected(ledgerCases(engine, "different")), ledgerCases(engine, "different"));
  const measured = [...suitesOf(oracle, { engine, seed, count }), goldens].map(measure);
  if (values.record) record(measured.map(({ run }) => run));
  finish([...measured, ...wrong]);
}

/** @param {import("./conformance/suites.mjs").Suite} suite */
function measure(suite) {
  console.log(`${suite.name} …`);
  const { run, differences } = runSuite(suite, engine);
  for (const difference of differences.slice(0, MOST_LISTED)) console.log(difference);
  if (differences.length > MOST_LISTED) console.log(`${differences.length - MOST_LISTED} more of ${suite.name}`);
  return { run, missed: missedBars(suite.bar, run) };
}

/** @param {readonly { readonly run?: SuiteRun, readonly missed: readonly string[] }[]} measured */
function finish(measured) {
  console.log(toTextTable(measured.flatMap(({ run }) => run ?? [])));
  const missed = measured.flatMap((one) => one.missed);
  for (const sentence of missed) console.error(sentence);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

/** @param {readonly SuiteRun[]} suites */
function record(suites) {
  const run = { date: new Date().toISOString().slice(0, 10), seed, count, suites };
  writeFileSync(`${ROOT}/docs/fidelity-run.json`, `${JSON.stringify(run, null, 2)}\n`);
  runScript("docs");
}
