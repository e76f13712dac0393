import { checkIntegration } from "./check-integration.ts";
import { FIELD_NAMES, type FieldName } from "./fields/fields.ts";
import type { Finding } from "./finding.ts";
import type { PutIntegrationInput } from "./put-integration-input.ts";
import type { RuleFacts } from "./rules/rule.ts";
import { RULES } from "./rules/rules.ts";

/** What the control plane answered instead of doing it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/**
 * The finding that says what AWS's refusal of an input is about: the one that we expected, or one made from the rule
 * whose AWS message it is. `null` where no rule knows the text: show it whole.
 */
export function locateRefusal(refusal: Refusal, input: Partial<PutIntegrationInput>): Finding | null {
  const expected = checkIntegration(input).find(({ aws }) => aws?.message === refusal.message);
  if (expected) return { ...expected, aws: refusal, evidence: "recorded" };
  const field =
    fieldIn(refusal.message) ??
    IDENTIFIER_TEXTS.get(refusal.message.replace(/ \d{12}:.*$/, "")) ??
    RULES.find((rule) => isMessageOf(rule, refusal.message))?.field;
  if (field === undefined) return null;
  return {
    rule: "refused",
    field,
    severity: "error",
    message: `AWS refused it: ${refusal.message}`,
    aws: refusal,
    evidence: "recorded",
  };
}

/** What AWS answers where something named does not exist; an API's id follows its text. Recorded. */
const IDENTIFIER_TEXTS: ReadonlyMap<string, FieldName> = new Map([
  ["Invalid API identifier specified", "restApiId"],
  ["Invalid Resource identifier specified", "resourceId"],
  ["Invalid Method identifier specified", "httpMethod"],
  ["Invalid Vpc Link identifier specified", "connectionId"],
]);

/** The member that a check of the service model names, as in `at 'putIntegrationInput.type'`. */
function fieldIn(message: string): FieldName | undefined {
  const [, member] = /'putIntegrationInput\.(\w+)'/.exec(message) ?? [];
  return FIELD_NAMES.find((name) => name === member);
}

/** Placeholders such as `<value>` stand for anything. */
function isMessageOf({ aws }: RuleFacts, message: string): boolean {
  if (aws === undefined) return false;
  const pieces = aws.message.split(/<\w+>/).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${pieces.join(".*")}$`, "s").test(message);
}
