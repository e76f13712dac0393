import type { PutIntegrationInput } from "../put-integration-input.ts";
import { emptyLabel, requiredField } from "../rules/required.ts";
import { toFinding } from "../rules/rule.ts";

/** The rules that state what an SDK checks before it sends anything. */
const SDK_RULES = [requiredField, emptyLabel] as const;

/**
 * What `Validate()` of the AWS SDK for Go (v1) says to an input, word for word, or `null` where it is content. It looks
 * at the three labels and at whether there is a type, in the order of their names, and at nothing else: what API Gateway
 * would refuse is told by `checkIntegration`.
 */
export function validateInput(input: Partial<PutIntegrationInput>): string | null {
  const lines = SDK_RULES.flatMap((rule) => rule.find(input, {}).map((problem) => toFinding(rule, problem)))
    .toSorted((a, b) => (a.field < b.field ? -1 : 1))
    .map(({ aws, message }) => `- ${aws?.message ?? message}\n`);
  return lines.length === 0 ? null : `InvalidParameter: ${lines.length} validation error(s) found.\n${lines.join("")}`;
}
