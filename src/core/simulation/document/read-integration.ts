import { isJsonObject, type JsonValue } from "../../integration/json/json.ts";
import { fromIntegration, inputMemberIn, type Integration } from "../../integration/stored/integration.ts";
import type { Parsed } from "../reading/parsed.ts";
import { DOCUMENT_ENDING } from "./integration-document.ts";
import { readJson } from "./read-json.ts";
import { fileOf, mapTemplates } from "./template-files.ts";

/** Reads a document's integration, with the templates that stand in `files` (texts by name). */
export function readIntegration(value: JsonValue | undefined, files: ReadonlyMap<string, string>): Parsed<Integration> {
  if (!isJsonObject(value)) return { problem: "integration should be an object, as get-integration prints it" };
  const input = inputMemberIn(value);
  if (input !== undefined)
    return {
      problem: `integration.${input} is of an input of PutIntegration: the ids belong in method, and the back end's method is called httpMethod`,
    };
  const problems: string[] = [];
  const whole = mapTemplates(value, (template, { where }) => {
    const text = readTemplate(template, files);
    if ("value" in text) return text.value;
    problems.push(`integration.${where} ${text.problem}`);
    return null;
  });
  const [problem] = problems;
  if (problem !== undefined) return { problem };
  const read = fromIntegration(whole);
  return "error" in read ? { problem: `in integration, ${read.error}` } : { value: whole };
}

function readTemplate(template: JsonValue, files: ReadonlyMap<string, string>): Parsed<JsonValue> {
  if (template === null || typeof template === "string") return { value: template };
  const file = fileOf(template);
  if (file === undefined) return { problem: 'should be a text or { "file": "NAME.vtl" }' };
  if (!isPlainName(file)) return { problem: `names ${JSON.stringify(file)}: it should be a file beside the document` };
  if (file.endsWith(DOCUMENT_ENDING)) return { problem: `names ${file}, which is a document and no template` };
  const text = files.get(file);
  return text === undefined ? { problem: `names ${file}, which is not there` } : { value: text };
}

function isPlainName(name: string): boolean {
  return !/[/\\\0]/.test(name) && !/^\.{0,2}$/.test(name);
}

/** The names of the template files that a document's main file names; none where it cannot be read. */
export function templateFilesOf(text: string): readonly string[] {
  const json = readJson(text);
  if ("problem" in json || !isJsonObject(json.value["integration"])) return [];
  const names: string[] = [];
  mapTemplates(json.value["integration"], (template) => {
    const file = fileOf(template);
    if (file !== undefined && isPlainName(file) && !file.endsWith(DOCUMENT_ENDING)) names.push(file);
    return template;
  });
  return names;
}
