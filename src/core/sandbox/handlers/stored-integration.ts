import { FIELDS, FIELD_NAMES, type FieldName } from "../../integration/fields.ts";
import type { Integration } from "../../integration/integration.ts";
import type { JsonValue } from "../../integration/json.ts";
import type { PutIntegrationInput } from "../../integration/put-integration-input.ts";
import { withNullTemplates } from "./null-templates.ts";

const BODY_NAMES = FIELD_NAMES.filter((name) => FIELDS[name].travels === "body");
const BODY_WIRES: ReadonlySet<string> = new Set(BODY_NAMES.map((name) => FIELDS[name].wire));
const HTTP_TYPES: ReadonlySet<string> = new Set(["HTTP", "HTTP_PROXY"]);

/** What AWS keeps of an input and fills in, as GetIntegration answers it. Source: the recorded answers of PutIntegration. */
export function toStoredIntegration(input: PutIntegrationInput): Integration {
  const dropped = droppedMembers(input);
  const filled = filledIn(input);
  const known = BODY_NAMES.map((name): [string, JsonValue | undefined] => [
    FIELDS[name].wire,
    filled[name] ?? input[name],
  ]);
  const unknown = Object.entries(input.unknownMembers ?? {}).filter(([name]) => !BODY_WIRES.has(name));
  return Object.fromEntries([
    ...known.flatMap(([wire, value]) => (value === undefined || dropped.has(wire) ? [] : [[wire, value]])),
    ...unknown,
  ]);
}

/** An empty text counts as absent where AWS has a default. */
function filledIn(input: PutIntegrationInput): { readonly [N in FieldName]?: JsonValue } {
  return {
    cacheKeyParameters: input.cacheKeyParameters ?? [],
    cacheNamespace: input.cacheNamespace || input.resourceId,
    passthroughBehavior: input.passthroughBehavior || "WHEN_NO_MATCH",
    timeoutInMillis: input.timeoutInMillis ?? 29_000,
    ...(HTTP_TYPES.has(input.type) && { connectionType: input.connectionType || "INTERNET" }),
    ...(input.requestTemplates && { requestTemplates: withNullTemplates(input.requestTemplates) }),
  };
}

/** The members that AWS takes and does not keep. Empty credentials were seen to count as absent. */
function droppedMembers({ type, connectionType, credentials }: PutIntegrationInput): ReadonlySet<string> {
  return new Set([
    ...(type === "MOCK" ? ["uri", "httpMethod"] : []),
    ...(connectionType === "VPC_LINK" ? [] : ["connectionId"]),
    ...(connectionType === "VPC_LINK" || HTTP_TYPES.has(type) ? [] : ["connectionType"]),
    ...(credentials === "" ? ["credentials"] : []),
  ]);
}
