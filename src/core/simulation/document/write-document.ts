import { BODY_FIELD_NAMES, FIELDS } from "../../integration/fields/fields.ts";
import type { JsonObject } from "../../integration/json/json.ts";
import {
  DOCUMENT_ENDING,
  DOCUMENT_VERSION,
  type DocumentFile,
  type IntegrationDocument,
} from "./integration-document.ts";
import { orderMembers } from "./order-members.ts";
import { toSampleJson } from "./sample-json.ts";
import { splitTemplates } from "./template-files.ts";

/** A document's members, in the order in which they are written; likewise below. */
export const DOCUMENT_MEMBERS = ["version", "method", "integration", "api", "samples"] as const;
/** Those of the method that it belongs to. */
export const PLACE_MEMBERS = ["restApiId", "resourceId", "httpMethod", "resourcePath"] as const;

/** Those of the API's settings. */
export const API_MEMBERS = [
  "restApiId",
  "region",
  "accountId",
  "stage",
  "resourcePath",
  "resourceId",
  "binaryMediaTypes",
  "stageVariables",
] as const;

const INTEGRATION_MEMBERS = BODY_FIELD_NAMES.map((name) => FIELDS[name].wire);

/**
 * A document as files: `NAME.integration.json` and, beside it, each template as `NAME.<content type>.vtl`. With `isOneFile`
 * the templates stay in the JSON. What cannot stand in a file's name is left out of `name`; reading gives the same document.
 */
export function writeDocument(
  document: IntegrationDocument,
  name: string,
  { isOneFile = false }: { readonly isOneFile?: boolean } = {},
): readonly DocumentFile[] {
  const stem = toStem(name);
  const { integration, files } = isOneFile
    ? { integration: document.integration, files: [] }
    : splitTemplates(document.integration, stem);
  const { method, api, samples, unknownMembers = {} } = document;
  const json = orderMembers(
    {
      ...unknownMembers,
      version: DOCUMENT_VERSION,
      method: method && orderMembers({ ...method }, PLACE_MEMBERS),
      integration: orderMembers(integration, INTEGRATION_MEMBERS),
      api: api && orderMembers({ ...api }, API_MEMBERS),
      samples: samples.map(toSampleJson),
    },
    DOCUMENT_MEMBERS,
  );
  return [{ name: `${stem}${DOCUMENT_ENDING}`, text: formatDocument(json) }, ...files];
}

/** The text of a document's main file: two spaces, and a newline at the end. */
export function formatDocument(json: JsonObject): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** What no file system or shell minds; `integration` where nothing is left. */
function toStem(name: string): string {
  const stem = shorten(name.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[-.]+/, "")).replace(/[-.]+$/, "");
  return stem === "" ? "integration" : stem;
}

/** File systems take 255 bytes; with a template's content type and ending a name keeps within that. */
const MOST_BYTES = 120;

function shorten(text: string): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += character > "\u007f" ? 3 * character.length : 1;
    if (bytes > MOST_BYTES) break;
    end += character.length;
  }
  return text.slice(0, end);
}
