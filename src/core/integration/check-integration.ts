import type { Finding } from "./finding.ts";
import type { PutIntegrationInput } from "./put-integration-input.ts";
import type { MethodContext } from "./rules/rule.ts";
import { INPUT_RULES } from "./rules/rules.ts";
import { runRules } from "./rules/run-rules.ts";

/**
 * All that is known against an input: what AWS would refuse, what would fail at run time, what is worth knowing. In AWS's
 * order of checks: how values are written, the model, the back end's method, the URI, then the rest. Findings that depend
 * on the method come where `method` says what they need. Nothing found is `[]`.
 *
 * It may be handed members of the wrong type, or no object at all, as they come from JSON: those draw what AWS's parser
 * says, and the other rules see the input without them. It never throws.
 */
export function checkIntegration(input: Partial<PutIntegrationInput>, method: MethodContext = {}): Finding[] {
  return runRules({ rules: INPUT_RULES, value: input, method });
}
