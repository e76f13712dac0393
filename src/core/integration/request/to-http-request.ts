import { BODY_FIELD_NAMES, FIELDS } from "../fields/fields.ts";
import type { HttpRequest } from "./http-request.ts";
import type { JsonObject, JsonValue } from "../json/json.ts";
import type { PutIntegrationInput } from "../put-integration-input.ts";
import { INTEGRATION_PATH, toPath } from "./to-path.ts";

/** Without `accept` the service answers in another form (HAL). */
export const JSON_HEADERS = { accept: "application/json", "content-type": "application/json" } as const;

/**
 * The PutIntegration request for an input: what the preview shows and, byte for byte, what is sent. What is set is sent,
 * in the order of the field table. Gives `null` where a label is missing or cannot be sent, or the type is unset: AWS's
 * SDKs send nothing then, and the findings say why.
 */
export function toHttpRequest(input: Partial<PutIntegrationInput>): HttpRequest | null {
  const path = toPath(INTEGRATION_PATH, input);
  if (path === null || input.type === undefined) return null;
  return { method: "PUT", path, headers: JSON_HEADERS, body: JSON.stringify(toBody(input)) };
}

/**
 * The body of the request as a value, members named as on the wire. `Object.fromEntries` makes own properties, so that a
 * member named `__proto__` travels like any other.
 */
export function toBody(input: Partial<PutIntegrationInput>): JsonObject {
  const known: [string, JsonValue][] = [];
  for (const name of BODY_FIELD_NAMES) {
    const value = input[name];
    if (value !== undefined) known.push([FIELDS[name].wire, value]);
  }
  const wires = new Set(known.map(([wire]) => wire));
  const unknown = Object.entries(input.unknownMembers ?? {}).filter(([name]) => !wires.has(name));
  return Object.fromEntries([...known, ...unknown]);
}
