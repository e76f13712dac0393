import { isDeeperThan, MOST_LEVELS } from "../../integration/json/is-deeper-than.ts";
import { isJsonObject, parseJson, type JsonObject } from "../../integration/json/json.ts";
import type { Parsed } from "../reading/parsed.ts";
import { locateJsonError } from "./locate-json-error.ts";

/** The members of a document's main file, as they are written. */
export function readJson(text: string): Parsed<JsonObject> {
  const json = parseJson(text.replace(/^\uFEFF/, ""));
  if ("error" in json) return { problem: locateJsonError(text) };
  if (isDeeperThan(MOST_LEVELS, json.value)) return { problem: `it is nested more than ${MOST_LEVELS} levels deep` };
  return isJsonObject(json.value) ? { value: json.value } : { problem: "it should be a JSON object" };
}
