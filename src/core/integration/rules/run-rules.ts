import type { Finding } from "../finding.ts";
import { toFindings, type MethodContext, type Rule } from "./rule.ts";
import { readShapes, type ShapeFault } from "./shape/read-shapes.ts";
import { SHAPE_RULES, toShapeProblem } from "./shape/shape-rules.ts";

interface Check {
  readonly rules: readonly Rule[];
  /** An input, or any other value: what has the wrong shape is found, and the rules do not see it. */
  readonly value: unknown;
  readonly method: MethodContext;
}

/** What the parser and then the rules find, in their order. A member that cannot be read draws nothing else. */
export function runRules({ rules, value, method }: Check): Finding[] {
  const { input, faults } = readShapes(value);
  const findings = rules.flatMap((rule) => toFindings(rule, rule.find(input, method)));
  if (faults.length === 0) return findings;
  const unread = new Set(faults.filter(({ path }) => path === undefined).map(({ field }) => field));
  return [...findShapes(faults, value), ...findings.filter(({ field }) => !unread.has(field))];
}

function findShapes(faults: readonly ShapeFault[], value: unknown): Finding[] {
  return SHAPE_RULES.flatMap((rule) =>
    toFindings(
      rule,
      faults.filter(rule.appliesTo).map((fault) => toShapeProblem(fault, value)),
    ),
  );
}
