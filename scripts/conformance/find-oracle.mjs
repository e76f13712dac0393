import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** @import { Case } from "./compare.mjs" */

/**
 * Apache Velocity 1.7, set up as API Gateway renders.
 *
 * @typedef {object} Oracle
 * @property {(name: string) => string} fileOf where a file of recorded or generated cases lies
 * @property {(profile: "typical" | "stress", count: number, seed: number) => Case[]} makeCases templates made from seeds
 * @property {(seed: number) => () => number} random numbers from 0 to 1
 * @property {(cases: readonly Case[]) => Case[]} addExpected what Velocity gives; what changes with each run is left out
 */

/**
 * The oracle, or in half a sentence what is missing for it.
 *
 * @param {string} root the repository's folder
 * @param {string} [conformance] where the recorded cases and the oracle lie, from there
 * @returns {Promise<Oracle | string>}
 */
export async function findOracle(root, conformance = "../shared/conformance") {
  const folder = resolve(root, conformance, "velocity");
  const generator = resolve(folder, "oracle/generate.mjs");
  if (!existsSync(generator)) return `${generator} is not there (GATEWRIGHT_CONFORMANCE names its folder)`;
  // The compiled class is kept, for one run asks often.
  process.env["CLASSES"] ??= resolve(root, ".cache/oracle");
  const trial = spawnSync("bash", [resolve(folder, "oracle/run.sh")], { input: "", encoding: "utf8" });
  if (trial.error !== undefined) return `bash does not start (${trial.error.message})`;
  if (trial.status !== 0) return `Velocity 1.7 does not start (${trial.stderr.trim().split("\n")[0]})`;
  const { makeCases, random, addExpected } = await import(generator);
  return { fileOf: (name) => resolve(folder, `${name}.json`), makeCases, random, addExpected: inParts(addExpected) };
}

/** What Java prints of an array or an object without a text of its own: another number in each run. */
const IDENTITY = /(?:\[[BCDIJ]|\[L[\w.$]+;|[a-z]\.[A-Z][\w.$]*)@[\da-f]{5,8}/;

const MOST_AT_ONCE = 4000;

/** One process for each few thousand cases, so that its replies fit. @param {(cases: readonly Case[]) => Case[]} addExpected */
function inParts(addExpected) {
  return (/** @type {readonly Case[]} */ cases) => {
    const parts = Array.from({ length: Math.ceil(cases.length / MOST_AT_ONCE) }, (_, part) =>
      cases.slice(part * MOST_AT_ONCE, (part + 1) * MOST_AT_ONCE),
    );
    return parts.flatMap((part) => addExpected(part)).filter(({ expected }) => !IDENTITY.test(expected.output ?? ""));
  };
}
