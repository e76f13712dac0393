import type { Severity } from "../../core/integration/finding.ts";

/** The worst first. */
export const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];

const WORDS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
};

/** So many findings of a severity, in words. */
export function countOf(severity: Severity, count: number): string {
  const [one, many] = WORDS[severity];
  return `${count} ${count === 1 ? one : many}`;
}
