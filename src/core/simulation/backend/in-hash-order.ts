import { isJsonObject, type JsonObject, type JsonValue } from "../../integration/json/json.ts";
import { JavaMap } from "../../velocity/values/java-map.ts";
import { HASH_MAP } from "../../velocity/values/map-class.ts";
import { print } from "../../velocity/values/print.ts";

/** An object and the objects in it with their members as a `java.util.HashMap` orders them (recorded for `$context`). */
export function inHashOrder(members: JsonObject): JsonObject {
  const names = new JavaMap(HASH_MAP);
  for (const name of Object.keys(members)) names.put(name, name);
  return Object.fromEntries(names.entries().map(({ key }) => [print(key), ordered(members[print(key)] ?? null)]));
}

function ordered(value: JsonValue): JsonValue {
  return isJsonObject(value) ? inHashOrder(value) : value;
}
