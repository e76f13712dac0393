import { isJsonObject, type JsonValue } from "../../integration/json/json.ts";
import type { ApiSettings } from "../api-settings.ts";
import { type Check, entriesOf, findProblem, isText, TEXTS, toTexts } from "./checks.ts";
import type { Parsed } from "./parsed.ts";

const TEXT: Check = { isRight: isText, should: "should be a text" };

const CHECKS: Readonly<Record<keyof ApiSettings, Check>> = {
  binaryMediaTypes: {
    isRight: (value) => Array.isArray(value) && value.every(isText),
    should: "should be a list of texts",
  },
  stageVariables: TEXTS,
  restApiId: TEXT,
  region: TEXT,
  accountId: TEXT,
  stage: TEXT,
  resourcePath: TEXT,
  resourceId: TEXT,
};

/** Takes what comes from outside as the settings of an API; `null` and an empty text read as missing. One sentence on bad input. */
export function parseApiSettings(value: JsonValue | undefined, name = "api"): Parsed<ApiSettings> {
  if (value === undefined || value === null) return { value: {} };
  if (!isJsonObject(value)) return { problem: `${name} should be an object` };
  const problem = findProblem(value, CHECKS);
  if (problem !== null) return { problem: `${name}.${problem}` };
  const { binaryMediaTypes, stageVariables } = value;
  const texts = entriesOf(value).filter(([member, text]) => CHECKED_TEXTS.has(member) && text !== "");
  return {
    value: {
      ...Object.fromEntries(texts),
      ...(Array.isArray(binaryMediaTypes) && { binaryMediaTypes: binaryMediaTypes.filter(isText) }),
      ...(stageVariables !== undefined && { stageVariables: toTexts(stageVariables) }),
    },
  };
}

const CHECKED_TEXTS: ReadonlySet<string> = new Set(
  Object.entries(CHECKS).flatMap(([member, check]) => (check === TEXT ? [member] : [])),
);
