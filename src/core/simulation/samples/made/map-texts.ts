import { isJsonObject, type JsonValue } from "../../../integration/json/json.ts";
import { listOf } from "../list-of.ts";

/** A value of JSON with each of its texts changed; numbers and truth values stay. */
export function mapTexts(value: JsonValue, change: (text: string) => string): JsonValue {
  if (typeof value === "string") return change(value);
  if (isJsonObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapTexts(member, change)]));
  return listOf(value)?.map((item) => mapTexts(item, change)) ?? value;
}
