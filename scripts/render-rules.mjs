import { escapeCell, toCode } from "./markdown-cells.mjs";

/** @import { RuleFacts } from "../src/core/integration/rules/rule.ts" */

const INTRODUCTION = `# What is known of integrations

Every rule that this editor checks an integration by, and last what its form says of text that cannot be sent. This page is
written from the rules themselves: \`npm run docs\`.

Severity: **error** where AWS refuses the integration or it fails at run time for sure, **warning** for a known trap, **info**
for what is worth knowing. Evidence: **recorded** in AWS's own answers, **documented** by AWS, or **inferred** by us.
\`<name>\` in AWS's message stands for a value. The order is the order in which AWS checks, as far as it is known.`;

const COLUMNS = ["id", "field", "severity", "when", "AWS's message", "evidence", "source", "fix"];

/**
 * The rules as a page: a table, each row with an anchor of the rule's id.
 *
 * @param {readonly RuleFacts[]} rules
 * @returns {string} Markdown
 */
export function renderRules(rules) {
  const lines = [COLUMNS, COLUMNS.map(() => "---"), ...rules.map(toCells)].map((cells) => `| ${cells.join(" | ")} |`);
  return `${INTRODUCTION}\n\n${rules.length} rules.\n\n${lines.join("\n")}\n`;
}

/** @param {RuleFacts} rule */
function toCells({ id, field, severity, when, aws, evidence, source, fix }) {
  return [
    `<a id="${id}"></a>\`${id}\``,
    `\`${field}\``,
    severity,
    escapeCell(when),
    aws === undefined ? "" : `${aws.code}: ${toCode(aws.message)}`,
    evidence,
    escapeCell(source),
    escapeCell(fix ?? ""),
  ];
}
