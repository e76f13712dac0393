import { isJsonObject, type JsonObject, type JsonValue } from "../../core/integration/json/json.ts";
import type { Members, Situation } from "../../core/velocity/gateway/situation.ts";
import { parseJson } from "../../core/velocity/json/parse-json.ts";
import { JavaMap } from "../../core/velocity/values/java-map.ts";
import type { Value } from "../../core/velocity/values/value.ts";

const TEXT_MAPS = ["path", "querystring", "header"] as const;
const VALUE_MAPS = ["context", "stageVariables", "variables"] as const;

/**
 * Reads what a line renders a template with. The maps are read from the line's text, as the gateway reads JSON: a number
 * keeps its form (`1.0`), and members keep their order. `null` reads as missing.
 */
export function parseSituation(
  line: JsonObject,
  text: string,
): { readonly value: Situation } | { readonly problem: string } {
  const problem = findProblem(line);
  if (problem !== null) return { problem };
  const root = parseJson(text);
  const request = memberOf(root, "request");
  const body = memberOf(request, "body");
  return {
    value: {
      request: { body: typeof body === "string" ? body : null, ...mapsOf(request, TEXT_MAPS) },
      ...mapsOf(root, VALUE_MAPS),
    },
  };
}

function findProblem(line: JsonObject): string | null {
  const { request } = line;
  for (const name of ["request", ...VALUE_MAPS]) if (!isMap(line[name])) return `${name} should be an object`;
  if (!isJsonObject(request)) return null;
  if (!isText(request["body"])) return "request.body should be a text";
  for (const name of TEXT_MAPS) if (!isMap(request[name])) return `request.${name} should be an object`;
  return null;
}

function isMap(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || isJsonObject(value);
}

function isText(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || typeof value === "string";
}

function memberOf(value: Value, name: string): Value {
  return value instanceof JavaMap ? value.get(name) : null;
}

function mapsOf<Name extends string>(value: Value, names: readonly Name[]): Partial<Record<Name, Members>> {
  const maps: Partial<Record<Name, Members>> = {};
  for (const name of names) {
    const member = memberOf(value, name);
    if (member instanceof JavaMap) maps[name] = member;
  }
  return maps;
}
