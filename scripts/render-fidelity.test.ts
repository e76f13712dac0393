import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LEDGER_TOPICS } from "../src/core/velocity/fidelity/ledger.ts";
import { renderFidelity } from "./render-fidelity.mjs";

const read = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), "utf8");

test("docs/fidelity.md is what the ledger and the last run say (npm run docs writes it)", () => {
  expect(read("fidelity.md")).toBe(renderFidelity(LEDGER_TOPICS, JSON.parse(read("fidelity-run.json"))));
});

test("an example shows its line ends, its payload, and where Velocity differs", () => {
  const cases = [
    { template: "#if(true)\n\tx#end", output: "\tx" },
    { template: "$a|$b", output: "", body: "[]" },
    { template: "#x", output: null, velocity: "y" },
  ];
  const entries = { "a-name": { says: "It <does> so.", evidence: "open", noticed: "render", cases } } as const;
  const page = renderFidelity([{ title: "$input", entries }], { date: "2026-01-02", seed: 3, count: 4, suites: [] });
  expect(page).toContain("2026-01-02, seed 3, 4 fresh templates");
  expect(page.split("\n").slice(-6).join("\n")).toBe(`### \\$input

| behaviour | what happens | evidence | noticed | examples |
| --- | --- | --- | --- | --- |
| <a id="a-name"></a>\`a-name\` | It \\<does\\> so. | open | render | \`#if(true)↵⇥x#end\` → \`⇥x\`<br>\`$a\\|$b\` with the payload \`[]\` → nothing<br>\`#x\` → fails, with Velocity \`y\` |
`);
});
