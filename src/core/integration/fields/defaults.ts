import { FIELDS, type Default, type Field, type FieldName } from "./fields.ts";
import type { JsonValue } from "../json/json.ts";
import type { PutIntegrationInput } from "../put-integration-input.ts";

/** What stands for a member that an input leaves out, of whatever type it is; `undefined` where nothing does. */
export function defaultOf(name: FieldName, input: Partial<PutIntegrationInput>): JsonValue | undefined {
  const known = knownDefault(name);
  if (known === undefined) return undefined;
  return "value" in known ? known.value : input[known.sameAs];
}

/** Whether a member's default stands for the type. */
export function hasDefaultFor(type: string | undefined, name: FieldName): boolean {
  const known = knownDefault(name);
  if (known === undefined) return false;
  return "sameAs" in known || known.types === undefined || known.types.includes(type ?? "");
}

/** A member's default in a few words, such as `the resource id`; empty where there is none. */
export function describeDefault(name: FieldName): string {
  const known = knownDefault(name);
  if (known === undefined) return "";
  if ("sameAs" in known) return `the ${FIELDS[known.sameAs].label.toLowerCase()}`;
  const { value, types } = known;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return types === undefined ? text : `${text} for ${types.join(" and ")}`;
}

function knownDefault(name: FieldName): Default | undefined {
  const field: Field = FIELDS[name];
  return field.default;
}
