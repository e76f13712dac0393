import { isJsonObject, type JsonValue } from "../../integration/json/json.ts";
import { type Check, entriesOf, findProblem, isText, isTextOrTexts, mapOf, TEXTS, toText, toTexts } from "./checks.ts";
import type { MethodRequest } from "../method-request.ts";
import type { Parsed } from "./parsed.ts";

/**
 * Takes what comes from outside as a method request. Only `httpMethod` and `path` have to be there; `null` reads as missing,
 * and a parameter or header may be one text where it is not a list. Any name is kept, `__proto__` too; members that a
 * request has not are left out. `name` stands for the whole in the sentence on bad input.
 */
export function parseMethodRequest(value: JsonValue | undefined, name = "methodRequest"): Parsed<MethodRequest> {
  if (!isJsonObject(value)) return { problem: `${name} should be an object with httpMethod and path` };
  const problem = findProblem(value, CHECKS);
  if (problem !== null) return { problem: `${name}.${problem}` };
  const { httpMethod, path, body, isBase64Encoded, context } = value;
  return {
    value: {
      httpMethod: toText(httpMethod),
      path: toText(path),
      pathParameters: toTexts(value["pathParameters"]),
      querystring: toLists(value["querystring"]),
      headers: toLists(value["headers"]),
      body: toText(body),
      ...(typeof isBase64Encoded === "boolean" && { isBase64Encoded }),
      ...(isJsonObject(value["stageVariables"]) && { stageVariables: toTexts(value["stageVariables"]) }),
      ...(isJsonObject(context) && { context }),
    },
  };
}

const LISTS = { isRight: mapOf(isTextOrTexts), should: "should be an object whose values are all lists of texts" };

const CHECKS: Readonly<Record<keyof MethodRequest, Check>> = {
  httpMethod: {
    isRight: (value) => isText(value) && value !== "",
    should: "should be a verb such as GET",
    isRequired: true,
  },
  path: {
    isRight: (value) => isText(value) && value.startsWith("/"),
    should: "should be a path that begins with /, without the stage",
    isRequired: true,
  },
  pathParameters: TEXTS,
  querystring: LISTS,
  headers: LISTS,
  body: { isRight: isText, should: "should be a text" },
  isBase64Encoded: { isRight: (value) => typeof value === "boolean", should: "should be true or false" },
  stageVariables: TEXTS,
  context: { isRight: isJsonObject, should: "should be an object" },
};

function toLists(value: JsonValue | undefined): Readonly<Record<string, readonly string[]>> {
  const entries = entriesOf(value).map(([name, member]) => [name, isText(member) ? [member] : toList(member)] as const);
  return Object.fromEntries(entries);
}

function toList(value: JsonValue): readonly string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}
