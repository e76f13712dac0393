import { z } from "zod";
import { describeFault } from "../json/describe-fault.ts";
import { BODY_FIELD_NAMES, FIELDS, type FieldName } from "../fields/fields.ts";
import type { IntegrationLabels } from "../request/integration-labels.ts";
import { isJsonObject, type JsonObject } from "../json/json.ts";
import { partialInputSchema, type PutIntegrationInput } from "../put-integration-input.ts";

/** What GetIntegration and PutIntegration answer: wire names, what AWS filled in, and whatever it has learnt since. */
export type Integration = JsonObject;

export const integrationSchema: z.ZodType<Integration> = z.custom<Integration>(
  isJsonObject,
  "an integration should be an object",
);

/** Members of the answer that no put takes: they are set by operations of their own. */
const ANSWER_ONLY: ReadonlySet<string> = new Set(["integrationResponses"]);

/** Members that only an input has: an answer does not say where it lives, and calls the back end's method `httpMethod`. */
const INPUT_ONLY = ["restApiId", "resourceId", "integrationHttpMethod"] as const;

/** The first member that tells an input of PutIntegration from what AWS answers; `undefined` where none does. */
export function inputMemberIn(members: JsonObject): string | undefined {
  return INPUT_ONLY.find((name) => Object.hasOwn(members, name));
}

const BODY_WIRES = new Map<string, FieldName>(BODY_FIELD_NAMES.map((name) => [FIELDS[name].wire, name]));

/**
 * The input that would put an answered integration again, for the labels given. `null` reads as absent, but for a
 * template, which AWS stores as `null` where it was put empty. Members that the field table does not know are kept.
 * Gives an error in words where a member has a type that no integration has.
 */
export function fromIntegration(
  integration: Integration,
  labels: Partial<IntegrationLabels> = {},
): { readonly input: Partial<PutIntegrationInput> } | { readonly error: string } {
  const members = Object.entries(integration).filter(([wire, value]) => value !== null && !ANSWER_ONLY.has(wire));
  const known = members.flatMap(([wire, value]) => {
    const name = BODY_WIRES.get(wire);
    return name === undefined
      ? []
      : [[name, FIELDS[name].shape === "textMap" ? withoutNullTexts(value) : value] as const];
  });
  const unknown = members.filter(([wire]) => !BODY_WIRES.has(wire));
  const parsed = partialInputSchema.safeParse(Object.fromEntries([...known, ...Object.entries(labels)]));
  if (!parsed.success) return { error: describeFault(parsed.error, "the integration") };
  return {
    input: unknown.length === 0 ? parsed.data : { ...parsed.data, unknownMembers: Object.fromEntries(unknown) },
  };
}

function withoutNullTexts(value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, text ?? ""]));
}
