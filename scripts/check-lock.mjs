// Says what is wrong with package-lock.json, and ends with status 1 where something is.
import { readFileSync } from "node:fs";
import { findLockFaults } from "./find-lock-faults.mjs";

const file = process.argv[2] ?? "package-lock.json";
const faults = findLockFaults(JSON.parse(readFileSync(file, "utf8")));
for (const fault of faults) console.error(`${file}: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
