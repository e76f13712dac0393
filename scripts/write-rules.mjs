// Writes docs/rules.md from the rules.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { renderRules } from "./render-rules.mjs";

/** The rules are TypeScript, which Node does not read. */
const { module } = await runnerImport(
  fileURLToPath(new URL("../src/core/integration/rules/rules.ts", import.meta.url)),
  {
    configFile: false,
    logLevel: "error",
  },
);
writeFileSync(new URL("../docs/rules.md", import.meta.url), renderRules(module.DOCUMENTED_RULES));
