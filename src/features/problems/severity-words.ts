import type { Severity } from "../../core/integration/finding.ts";
import { countOf } from "../../ui/count-of.ts";

const WORDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** So many findings of a severity, in words. */
export function describeCount(severity: Severity, count: number): string {
  return countOf(count, WORDS[severity]);
}
