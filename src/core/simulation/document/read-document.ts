import { isJsonObject, type JsonObject, type JsonValue } from "../../integration/json/json.ts";
import type { ApiSettings } from "../api-settings.ts";
import type { Parsed } from "../reading/parsed.ts";
import { type Check, findProblem, isText } from "../reading/checks.ts";
import { parseApiSettings } from "../reading/parse-api-settings.ts";
import { listOf } from "../samples/list-of.ts";
import type { SampleRequest } from "../samples/sample-request.ts";
import {
  DOCUMENT_ENDING,
  DOCUMENT_VERSION,
  type DocumentFile,
  type IntegrationDocument,
  type MethodPlace,
} from "./integration-document.ts";
import { membersBeside } from "./order-members.ts";
import { readIntegration } from "./read-integration.ts";
import { readJson } from "./read-json.ts";
import { readSample } from "./read-sample.ts";
import { API_MEMBERS, DOCUMENT_MEMBERS, PLACE_MEMBERS } from "./write-document.ts";

/** What could not be read, in one sentence: which file, where in it, and what would be right. */
export interface DocumentProblem {
  readonly error: string;
}

/**
 * Reads a document from its files, of which one ends in `.integration.json`; the others are the templates that it names.
 * It never throws.
 */
export function readDocument(files: readonly DocumentFile[]): IntegrationDocument | DocumentProblem {
  const [main, another] = files.filter(({ name }) => name.endsWith(DOCUMENT_ENDING));
  if (main === undefined) return { error: `There is no document: its file's name ends in ${DOCUMENT_ENDING}.` };
  if (another !== undefined)
    return { error: `${main.name} and ${another.name} are two documents: open one at a time.` };
  const json = readJson(main.text);
  const read = "problem" in json ? json : readMembers(json.value, new Map(files.map(({ name, text }) => [name, text])));
  return "problem" in read ? { error: `${main.name}: ${read.problem}.` } : read.value;
}

function readMembers(json: JsonObject, files: ReadonlyMap<string, string>): Parsed<IntegrationDocument> {
  const version = checkVersion(json);
  if (version !== null) return { problem: version };
  const integration = readIntegration(json["integration"], files);
  if ("problem" in integration) return integration;
  const method = readPlace(json["method"]);
  if ("problem" in method) return method;
  const api = readApi(json["api"]);
  if ("problem" in api) return api;
  const samples = readSamples(json["samples"]);
  if ("problem" in samples) return samples;
  const unknown = membersBeside(json, DOCUMENT_MEMBERS);
  return {
    value: {
      ...(method.value && { method: method.value }),
      integration: integration.value,
      ...(api.value && { api: api.value }),
      samples: samples.value,
      ...(Object.keys(unknown).length > 0 && { unknownMembers: unknown }),
    },
  };
}

function checkVersion({ version, integration, type }: JsonObject): string | null {
  if (version === DOCUMENT_VERSION) return null;
  if (typeof version === "number" && version > DOCUMENT_VERSION)
    return `it is of version ${version}, and this Gatewright reads up to ${DOCUMENT_VERSION}: update it`;
  if (version === undefined && integration === undefined && type !== undefined)
    return `it is an integration alone; a document has it inside: { "version": ${DOCUMENT_VERSION}, "integration": { … } }`;
  return `version should be ${DOCUMENT_VERSION}`;
}

const PLACE: Readonly<Record<string, Check>> = Object.fromEntries(
  PLACE_MEMBERS.map((name) => [name, { isRight: isText, should: "should be a text" }]),
);

function readPlace(value: JsonValue | undefined): Parsed<MethodPlace | undefined> {
  if (value === undefined || value === null) return { value: undefined };
  if (!isJsonObject(value)) return { problem: "method should be an object with restApiId, resourceId, httpMethod" };
  const problem = findProblem(value, PLACE);
  if (problem !== null) return { problem: `method.${problem}` };
  return {
    value: Object.fromEntries(
      Object.entries(value).filter(([name, text]) => text !== null || !Object.hasOwn(PLACE, name)),
    ),
  };
}

function readApi(value: JsonValue | undefined): Parsed<ApiSettings | undefined> {
  if (!isJsonObject(value)) return value === undefined ? { value } : withoutValue(parseApiSettings(value));
  const parsed = parseApiSettings(value);
  return "problem" in parsed ? parsed : { value: { ...membersBeside(value, API_MEMBERS), ...parsed.value } };
}

function withoutValue(parsed: Parsed<ApiSettings>): Parsed<undefined> {
  return "problem" in parsed ? parsed : { value: undefined };
}

function readSamples(value: JsonValue | undefined): Parsed<readonly SampleRequest[]> {
  const list = listOf(value ?? []);
  if (list === null) return { problem: "samples should be a list of { name, request }" };
  const samples: SampleRequest[] = [];
  for (const [index, item] of list.entries()) {
    const sample = readSample(item, `samples[${index}]`);
    if ("problem" in sample) return sample;
    samples.push(sample.value);
  }
  return { value: samples };
}
