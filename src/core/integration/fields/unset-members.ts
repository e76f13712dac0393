import { defaultOf, hasDefaultFor } from "./defaults.ts";
import { BODY_FIELD_NAMES, FIELDS, type FieldName } from "./fields.ts";
import type { PutIntegrationInput } from "../put-integration-input.ts";

/** A member that is not sent, and what holds in its place. */
export interface UnsetMember {
  readonly field: FieldName;
  readonly wire: string;
  /** In a word, as AWS answers it. */
  readonly value: string;
}

/** The members that an input leaves out and AWS takes as something, for the input's type. */
export function unsetMembers(input: Partial<PutIntegrationInput>): UnsetMember[] {
  return BODY_FIELD_NAMES.flatMap((field) => {
    const sent = input[field];
    // An empty text counts as absent where AWS has a default.
    if ((sent !== undefined && sent !== "") || !hasDefaultFor(input.type, field)) return [];
    const value = defaultOf(field, input);
    if (value === undefined) return [];
    return [{ field, wire: FIELDS[field].wire, value: typeof value === "string" ? value : JSON.stringify(value) }];
  });
}
