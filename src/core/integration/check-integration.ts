import type { Finding } from "./finding.ts";
import type { PutIntegrationInput } from "./put-integration-input.ts";
import { toFinding, type MethodContext } from "./rules/rule.ts";
import { RULES } from "./rules/rules.ts";

/**
 * All that is known against an input: what AWS would refuse, what would fail at run time, what is worth knowing. In AWS's
 * order of checks. Findings that depend on the method come where `method` says what they need. Nothing found is `[]`.
 */
export function checkIntegration(input: Partial<PutIntegrationInput>, method: MethodContext = {}): Finding[] {
  return RULES.flatMap((rule) => rule.find(input, method).map((problem) => toFinding(rule, problem)));
}
