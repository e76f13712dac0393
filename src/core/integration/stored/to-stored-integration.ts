import { defaultOf, hasDefaultFor } from "../fields/defaults.ts";
import { BODY_FIELD_NAMES, FIELDS, type FieldName } from "../fields/fields.ts";
import type { Integration } from "./integration.ts";
import { isJsonObject, type JsonValue } from "../json/json.ts";
import { withNullTemplates } from "./null-templates.ts";
import type { PutIntegrationInput } from "../put-integration-input.ts";
import { isHttp } from "../fields/types.ts";
import { toBody } from "../request/to-http-request.ts";

type Input = Partial<PutIntegrationInput>;

/** Recorded: a MOCK put with both answers without them. */
const DROPPED: ReadonlyMap<string, readonly FieldName[]> = new Map([["MOCK", ["integrationHttpMethod", "uri"]]]);

/** The members that AWS drops for a type, whatever they are. */
export function droppedFor(type: string | undefined): readonly FieldName[] {
  return DROPPED.get(type ?? "") ?? [];
}

/** When AWS does not answer with a member of its own accord, or with what was sent for it. */
const UNANSWERED: ReadonlyMap<FieldName, (input: Input) => boolean> = new Map([
  ["connectionType", ({ type, connectionType }: Input) => connectionType !== "VPC_LINK" && !isHttp(type)],
  ["connectionId", ({ connectionType }: Input) => connectionType !== "VPC_LINK"],
  // Empty credentials were seen to count as absent.
  ["credentials", ({ credentials }: Input) => credentials === ""],
  // Its default is documented, and not recorded to be filled in.
  ["responseTransferMode", ({ responseTransferMode }: Input) => responseTransferMode === undefined],
]);

const BODY_WIRES: ReadonlySet<string> = new Set(BODY_FIELD_NAMES.map((name) => FIELDS[name].wire));

/**
 * What AWS keeps of an input and fills in, as GetIntegration answers it: members in the order of the field table, then
 * those that it does not know. Source: the recorded answers of PutIntegration.
 */
export function toStoredIntegration(input: Input): Integration {
  const sent = toBody(input);
  const dropped = new Set(droppedFor(input.type));
  const known = BODY_FIELD_NAMES.flatMap((name) => {
    const { wire } = FIELDS[name];
    if (dropped.has(name) || UNANSWERED.get(name)?.(input)) return [];
    const implied = hasDefaultFor(input.type, name) ? defaultOf(name, input) : undefined;
    const value = toStored(name, fillIn(sent[wire], implied));
    return value === undefined ? [] : [[wire, value] as const];
  });
  const unknown = Object.entries(sent).filter(([wire]) => !BODY_WIRES.has(wire));
  return Object.fromEntries([...known, ...unknown]);
}

/** An empty text counts as absent where AWS has a default. */
function fillIn(sent: JsonValue | undefined, implied: JsonValue | undefined): JsonValue | undefined {
  return sent === "" ? (implied ?? sent) : (sent ?? implied);
}

function toStored(name: FieldName, value: JsonValue | undefined): JsonValue | undefined {
  return name === "requestTemplates" && isJsonObject(value) ? withNullTemplates(value) : value;
}
