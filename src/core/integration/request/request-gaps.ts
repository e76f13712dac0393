import { isSendableLabel } from "./encode-label.ts";
import type { FieldName } from "../fields/fields.ts";
import { LABEL_FIELDS } from "./integration-labels.ts";
import type { PutIntegrationInput } from "../put-integration-input.ts";

/** Why there is no request: a member that is not set, or a label that no client could send. */
export interface RequestGap {
  readonly field: FieldName;
  readonly problem: "unset" | "unsendable";
}

/** What is missing to a request; nothing exactly where `toHttpRequest` gives one. */
export function requestGaps(input: Partial<PutIntegrationInput>): RequestGap[] {
  const labels = LABEL_FIELDS.flatMap((field): RequestGap[] => {
    const text = input[field];
    if (text === undefined || text === "") return [{ field, problem: "unset" }];
    return isSendableLabel(text) ? [] : [{ field, problem: "unsendable" }];
  });
  return input.type === undefined ? [...labels, { field: "type", problem: "unset" }] : labels;
}
