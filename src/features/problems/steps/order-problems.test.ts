import { expect, test } from "vitest";
import type { Finding } from "../../../core/integration/finding.ts";
import { orderProblems } from "./order-problems.ts";

const NOTE: Finding = { rule: "a", field: "uri", severity: "info", message: "a", evidence: "inferred" };
const ERROR: Finding = { ...NOTE, rule: "b", severity: "error" };
const WARNING: Finding = { ...NOTE, rule: "c", severity: "warning" };
const AT_TYPE: Finding = { ...NOTE, rule: "d", field: "type" };

test("orders problems by where their field stands on the page, then the worst first, then as they were found", () => {
  const byField = new Map([
    ["uri", [NOTE, ERROR, WARNING, { ...NOTE, rule: "e" }]],
    ["type", [AT_TYPE]],
  ] as const);
  expect(orderProblems(byField).map(({ rule }) => rule)).toEqual(["d", "b", "c", "a", "e"]);
});
