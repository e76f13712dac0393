import type { Severity } from "../../core/integration/finding.ts";

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
