import { isDeeperThan } from "../../integration/json/is-deeper-than.ts";
import { parseJson, type JsonValue } from "../../integration/json/json.ts";

/** Deeper ones stay text, so that the whole stays readable. */
const MOST_LEVELS = 32;

/**
 * A payload as it stands in a document: an object or list as such, if writing it down again without blanks gives the very
 * same text; any other text as it is.
 */
export function toBodyJson(body: string): JsonValue {
  if (!/^[[{]/.test(body)) return body;
  const json = parseJson(body);
  if ("error" in json || isDeeperThan(MOST_LEVELS, json.value)) return body;
  return JSON.stringify(json.value) === body ? json.value : body;
}

/** The payload that stands in a document; `undefined` where there is none. */
export function fromBodyJson(value: JsonValue | undefined): JsonValue | undefined {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}
