import { FIELDS, FIELD_NAMES } from "../fields/fields.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json/json.ts";
import type { PutIntegrationInput } from "../put-integration-input.ts";
import { quoteGo } from "./quote-go.ts";
import { toGoName } from "./to-go-name.ts";

/** From here on Go writes one item of a list a line. */
const LONG_LIST = 4;

/**
 * An input as `String()` of the AWS SDK for Go (v1) prints it: the members that are set, in the order of their names. A
 * map's entries keep their own order (Go's is random). Members that this SDK does not know take the same form.
 */
export function toGoString(input: Partial<PutIntegrationInput>): string {
  const known = FIELD_NAMES.flatMap((name) => {
    const value: JsonValue | undefined = input[name];
    if (value === undefined) return [];
    const isStructure = FIELDS[name].shape === "tlsConfig" && isJsonObject(value);
    return [[toGoName(name), isStructure ? withGoNames(value) : value] as const];
  });
  const unknown = Object.entries(withGoNames(input.unknownMembers ?? {}));
  const members = new Map<string, JsonValue>([...unknown, ...known]);
  return print(Object.fromEntries([...members].toSorted(([a], [b]) => (a < b ? -1 : 1))), "");
}

function withGoNames(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [toGoName(name), value]));
}

function print(value: JsonValue, indent: string): string {
  if (typeof value === "string") return quoteGo(value);
  if (value === null) return "<nil>";
  if (isJsonObject(value)) return printMembers(value, indent);
  return typeof value === "object" ? printList(value, indent) : String(value);
}

function printMembers(members: JsonObject, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(members).map(([name, value]) => `${inner}${name}: ${print(value, inner)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function printList(items: readonly JsonValue[], indent: string): string {
  const inner = `${indent}  `;
  const texts = items.map((item) => print(item, inner));
  if (items.length < LONG_LIST) return `[${texts.join(",")}]`;
  return `[\n${texts.map((text) => `${inner}${text}`).join(",\n")}\n${indent}]`;
}
