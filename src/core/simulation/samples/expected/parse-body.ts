import { isDeeperThan } from "../../../integration/json/is-deeper-than.ts";
import { parseJson, type JsonObject, type JsonValue } from "../../../integration/json/json.ts";

const TEXT_OR_NUMBER = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** Before the digits of a number that JavaScript would round; no text begins so by accident. */
const EXACT = "\u0000number ";

const MOST_LEVELS = 500;

/**
 * A payload as JSON, if it is an object or a list. A number of more than 15 digits becomes a text that tells it apart from
 * its neighbours; `showExactly` gives it back as it is written.
 */
export function parseBody(body: string): JsonObject | readonly JsonValue[] | undefined {
  if (!/^\s*[[{]/.test(body)) return undefined;
  const json = parseJson(body);
  if ("error" in json || isDeeperThan(MOST_LEVELS, json.value)) return undefined;
  const value = /\d[\d.]{15}/.test(body) ? readExactly(body) : json.value;
  return typeof value === "object" && value !== null ? value : undefined;
}

function readExactly(body: string): JsonValue | undefined {
  const json = parseJson(
    body.replaceAll(TEXT_OR_NUMBER, (token) => (isLong(token) ? JSON.stringify(EXACT + token) : token)),
  );
  return "value" in json ? json.value : undefined;
}

function isLong(token: string): boolean {
  return !token.startsWith('"') && token.replaceAll(/\D/g, "").length > 15;
}

/** A value from `parseBody` with long numbers as their digits. */
export function showExactly(value: JsonValue | undefined): JsonValue | undefined {
  return typeof value === "string" && value.startsWith(EXACT) ? value.slice(EXACT.length) : value;
}
