import { isJsonObject, type JsonObject, type JsonValue } from "../../integration/json/json.ts";
import type { MethodRequest } from "../method-request.ts";
import { parseMethodRequest } from "../reading/parse-method-request.ts";
import type { Parsed } from "../reading/parsed.ts";
import { type Check, findProblem, isText, TEXTS } from "../reading/checks.ts";
import type { Expectation, SampleRequest } from "../samples/sample-request.ts";
import { fromBodyJson } from "./body-json.ts";
import { membersBeside } from "./order-members.ts";
import {
  BACKEND_REQUEST_MEMBERS,
  EXPECTATION_MEMBERS,
  REQUEST_MEMBERS,
  RESPONSE_MEMBERS,
  SAMPLE_MEMBERS,
} from "./sample-json.ts";

const TEXT: Check = { isRight: isText, should: "should be a text" };
const BODY: Check = { isRight: isText, should: "should be a text, or JSON to be sent as text" };
const TRUTH: Check = { isRight: (value) => typeof value === "boolean", should: "should be true or false" };
const STATUS: Check = { isRight: (value) => Number.isInteger(value), should: "should be a whole number such as 200" };

const BACKEND_REQUEST = { method: TEXT, uri: TEXT, headers: TEXTS, body: BODY, isBase64Encoded: TRUTH };
const RESPONSE = { status: STATUS, headers: TEXTS, body: BODY };

/** Reads a document's sample; `where` is the way to it, for the sentence on what is wrong. */
export function readSample(value: JsonValue, where: string): Parsed<SampleRequest> {
  if (!isJsonObject(value)) return { problem: `${where} should be an object with name and request` };
  const { name } = value;
  if (typeof name !== "string") return { problem: `${where}.name should be a text` };
  const request = readRequest(value["request"], `${where}.request`);
  if ("problem" in request) return request;
  const expected = readExpectation(value["expected"], `${where}.expected`);
  if ("problem" in expected) return expected;
  return {
    value: {
      ...membersBeside(value, SAMPLE_MEMBERS),
      name,
      request: request.value,
      ...(expected.value && { expected: expected.value }),
    },
  };
}

function readRequest(value: JsonValue | undefined, where: string): Parsed<MethodRequest> {
  if (!isJsonObject(value)) return parseMethodRequest(value, where);
  const parsed = parseMethodRequest(withBodyText(value), where);
  return "problem" in parsed ? parsed : { value: { ...membersBeside(value, REQUEST_MEMBERS), ...parsed.value } };
}

function readExpectation(value: JsonValue | undefined, where: string): Parsed<Expectation | undefined> {
  if (value === undefined || value === null) return { value: undefined };
  if (!isJsonObject(value)) return { problem: `${where} should be an object with backendRequest or response` };
  const backendRequest = readPart(value["backendRequest"], {
    where: `${where}.backendRequest`,
    checks: BACKEND_REQUEST,
  });
  if ("problem" in backendRequest) return backendRequest;
  const response = readPart(value["response"], { where: `${where}.response`, checks: RESPONSE });
  if ("problem" in response) return response;
  // Each member of it has just been checked.
  const read: Expectation = {
    ...membersBeside(value, EXPECTATION_MEMBERS),
    ...(backendRequest.value && { backendRequest: backendRequest.value }),
    ...(response.value && { response: response.value }),
  };
  return { value: read };
}

interface Part {
  readonly where: string;
  readonly checks: Readonly<Record<string, Check>>;
}

/** The part with its body as text; a member that is `null` is as good as missing. */
function readPart(value: JsonValue | undefined, { where, checks }: Part): Parsed<JsonObject | undefined> {
  if (value === undefined || value === null) return { value: undefined };
  if (!isJsonObject(value)) return { problem: `${where} should be an object` };
  const part = withBodyText(value);
  const problem = findProblem(part, checks);
  if (problem !== null) return { problem: `${where}.${problem}` };
  const known = new Set<string>([...BACKEND_REQUEST_MEMBERS, ...RESPONSE_MEMBERS]);
  return {
    value: Object.fromEntries(Object.entries(part).filter(([name, member]) => member !== null || !known.has(name))),
  };
}

function withBodyText(value: JsonObject): JsonObject {
  const body = fromBodyJson(value["body"]);
  return body === undefined ? value : { ...value, body };
}
