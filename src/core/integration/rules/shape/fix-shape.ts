import type { FieldName } from "../../fields/fields.ts";
import type { Fix } from "../../finding.ts";
import { isJsonObject, type JsonObject } from "../../json/json.ts";
import type { ShapeFault } from "./read-shapes.ts";

/** The change that writes a value as its member wants it, where only one is meant; `member` is the whole member. */
export function fixShape({ field, expected, path, value }: ShapeFault, member: unknown): Fix | undefined {
  switch (expected) {
    case "integer":
      return writeNumber(value);
    case "boolean":
      return isJsonObject(member) ? writeBoolean(value, member) : undefined;
    case "text":
      return path !== undefined && isJsonObject(member) ? writeTexts(field, member) : undefined;
    case "map":
    case "list":
      return undefined;
  }
}

function writeNumber(value: unknown): Fix | undefined {
  if (typeof value !== "string" || !/^\s*\d{1,9}\s*$/.test(value)) return undefined;
  return { title: "Write it as a number", changes: [{ field: "timeoutInMillis", value: Number(value) }] };
}

function writeBoolean(value: unknown, member: JsonObject): Fix | undefined {
  if (value !== "true" && value !== "false") return undefined;
  return {
    title: `Write ${value} without quotes`,
    changes: [{ field: "tlsConfig", value: { ...member, insecureSkipVerification: value === "true" } }],
  };
}

const QUOTES: ReadonlyMap<string, string> = new Map<FieldName, string>([
  ["requestParameters", "'"],
  ["requestTemplates", ""],
]);

/** All scalars of the map at once: AWS refuses the map for each. Request parameters hold them as static values. */
function writeTexts(field: ShapeFault["field"], member: JsonObject): Fix | undefined {
  const quote = QUOTES.get(field);
  const entries = Object.entries(member).filter(([, value]) => value !== null && value !== undefined);
  if (quote === undefined || field === "unknownMembers" || entries.some(([, value]) => typeof value === "object"))
    return undefined;
  const texts = entries.map(([name, value]): [string, string] => [
    name,
    typeof value === "string" ? value : `${quote}${JSON.stringify(value)}${quote}`,
  ]);
  return { title: "Write it as a text", changes: [{ field, value: Object.fromEntries(texts) }] };
}
