// Says where the field table and the operation table lag behind the service model of AWS's client, and ends with status 1
// where they do. An argument names another client's module.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { findDrift } from "./model/find-drift.mjs";
import { readModel } from "./model/read-model.mjs";

const CORE = fileURLToPath(new URL("../src/core/", import.meta.url));
const client = process.argv[2] ?? "@aws-sdk/client-api-gateway";

/** The tables are TypeScript, which Node does not read. @param {string} path */
async function load(path) {
  const { module } = await runnerImport(CORE + path, { configFile: false, logLevel: "error" });
  return module;
}

const [{ FIELDS: fields }, { OPERATIONS: operations }, module] = await Promise.all([
  load("integration/fields/fields.ts"),
  load("operations/operations.ts"),
  import(client),
]);
const { faults, beyond } = findDrift(readModel(module), { fields, operations });
for (const sentence of beyond) console.log(sentence);
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`The tables hold all that ${client} knows of.`);
process.exitCode = faults.length === 0 ? 0 : 1;
