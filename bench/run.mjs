// Builds the product and the benchmarks, and runs these one after the other, each in a process of its own.
// Names choose: npm run bench -- page-size
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { runScript } from "../scripts/run-script.mjs";
import { toTable } from "./to-table.mjs";

const BUILT = ".cache/bench";
const ENDING = ".bench.ts";

const chosen = process.argv.slice(2);
const names = readdirSync("bench")
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .filter((name) => chosen.length === 0 || chosen.includes(name))
  .toSorted();

if (names.length === 0) {
  console.error(`There is no benchmark named ${chosen.join(", ")}: bench/NAME${ENDING} would be one.`);
  process.exit(1);
}

runScript("build");
await build({
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  build: {
    ssr: true,
    outDir: BUILT,
    minify: false,
    rolldownOptions: { input: Object.fromEntries(names.map((name) => [name, `bench/${name}${ENDING}`])) },
  },
});

const rows = names.flatMap((name) => {
  console.error(`${name} …`);
  const program = `const { measure } = await import(${JSON.stringify(pathToFileURL(join(BUILT, `${name}.js`)))}); console.log(JSON.stringify(await measure()));`;
  const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout);
});
console.log(toTable(rows));
