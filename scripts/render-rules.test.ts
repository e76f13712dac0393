import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DOCUMENTED_RULES } from "../src/core/integration/rules/rules.ts";
import { renderRules } from "./render-rules.mjs";

test("docs/rules.md is what the rules say (npm run docs writes it)", () => {
  expect(readFileSync(new URL("../docs/rules.md", import.meta.url), "utf8")).toBe(renderRules(DOCUMENTED_RULES));
});

test("a rule is a row with an anchor, and nothing in it is taken for markup", () => {
  const rule = {
    id: "a-rule",
    field: "uri",
    severity: "warning",
    evidence: "inferred",
    source: "seen | heard",
    when: "it has <x>",
    aws: { code: "BadRequestException", message: "Bad | <value> [*]" },
  } as const;
  expect(renderRules([rule]).split("\n").at(-2)).toBe(
    '| <a id="a-rule"></a>`a-rule` | `uri` | warning | it has \\<x\\> | BadRequestException: `Bad \\| <value> [*]` | inferred | seen \\| heard |  |',
  );
});

test("every rule has one row", () => {
  const anchors = [...renderRules(DOCUMENTED_RULES).matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
  expect(anchors).toEqual(DOCUMENTED_RULES.map(({ id }) => id));
  expect(new Set(anchors).size).toBe(anchors.length);
});
