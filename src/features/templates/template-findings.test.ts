import { expect, test } from "vitest";
import type { Finding } from "../../core/integration/finding.ts";
import { orderFindings, toMarks } from "./template-findings.ts";

const found = (severity: Finding["severity"], path?: string): Finding => ({
  rule: "r",
  field: "requestTemplates",
  severity,
  message: "Look",
  evidence: "documented",
  ...(path !== undefined && { path }),
});

test("a template is marked by the worst that is found at it, and not for what is only worth knowing", () => {
  const findings = [
    found("warning", "a"),
    found("error", "a"),
    found("warning", "a"),
    found("info", "b"),
    found("error"),
  ];
  expect(toMarks(findings)).toEqual(new Map([["a", "error"]]));
});

test("of several templates each finding says which, those of the shown one first", () => {
  const [a, b, all] = [found("info", "a"), found("error", "b"), found("error")];
  expect(orderFindings([a, b, all], "b", true).map(({ message }) => message)).toEqual(["b: Look", "a: Look", "Look"]);
  expect(orderFindings([all, a], "a", false)).toEqual([a, all]);
});
