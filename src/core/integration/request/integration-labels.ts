import type { Draft } from "../draft/draft.ts";
import type { PutIntegrationInput } from "../put-integration-input.ts";

/** The labels that say which integration it is, in the order of the path; an answer of AWS's does not hold them. */
export const LABEL_FIELDS = ["restApiId", "resourceId", "httpMethod"] as const;

export type IntegrationLabels = Pick<PutIntegrationInput, (typeof LABEL_FIELDS)[number]>;

/** The labels alone, of an input or a draft. */
export function labelsOf({ restApiId, resourceId, httpMethod }: IntegrationLabels): IntegrationLabels {
  return { restApiId, resourceId, httpMethod };
}

/** The draft at another place. A label that is not given stays. */
export function withLabels(draft: Draft, labels: Partial<IntegrationLabels>): Draft {
  return { ...draft, ...labelsOf({ ...labelsOf(draft), ...labels }) };
}
