// Prints what the last runs of the unit and the end-to-end tests came to: `12 passed, 0 failed`.
import { existsSync, readFileSync } from "node:fs";
import { sumResults } from "./sum-results.mjs";

const read = (/** @type {string} */ file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

console.log(sumResults(read(".cache/unit.json"), read(".cache/e2e.json")));
