// Writes docs/rules.md from the rules, and docs/fidelity.md from the ledger and the figures that were recorded last.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { renderFidelity } from "./render-fidelity.mjs";
import { renderRules } from "./render-rules.mjs";

/** What is written from is TypeScript, which Node does not read. @param {string} path */
async function load(path) {
  const file = fileURLToPath(new URL(`../src/core/${path}`, import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, logLevel: "error" });
  return module;
}

const docs = new URL("../docs/", import.meta.url);
const { DOCUMENTED_RULES } = await load("integration/rules/rules.ts");
writeFileSync(new URL("rules.md", docs), renderRules(DOCUMENTED_RULES));
const { LEDGER_TOPICS } = await load("velocity/fidelity/ledger.ts");
const run = JSON.parse(readFileSync(new URL("fidelity-run.json", docs), "utf8"));
writeFileSync(new URL("fidelity.md", docs), renderFidelity(LEDGER_TOPICS, run));
