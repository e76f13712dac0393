import { isJsonObject, type JsonObject, type JsonValue } from "../../integration/json/json.ts";
import type { Integration } from "../../integration/stored/integration.ts";
import type { DocumentFile } from "./integration-document.ts";

/** What becomes of a template: `where` is the way to it, `hint` a part of a file's name. */
type Change = (template: JsonValue, at: { readonly where: string; readonly hint: string }) => JsonValue;

/** An integration with each of its templates changed: those of the request, and those of the integration responses. */
export function mapTemplates(integration: Integration, change: Change): Integration {
  return mapMembers(integration, (name, value) => {
    if (name === "requestTemplates") return mapEach(value, { where: name, hint: "" }, change);
    if (name !== "integrationResponses" || !isJsonObject(value)) return value;
    return mapMembers(value, (status, response) => {
      if (!isJsonObject(response)) return response;
      const at = { where: `integrationResponses["${status}"].responseTemplates`, hint: `${status}-` };
      return mapMembers(response, (key, member) =>
        key === "responseTemplates" ? mapEach(member, at, change) : member,
      );
    });
  });
}

function mapEach(
  templates: JsonValue,
  at: { readonly where: string; readonly hint: string },
  change: Change,
): JsonValue {
  if (!isJsonObject(templates)) return templates;
  return mapMembers(templates, (type, template) =>
    change(template, { where: `${at.where}["${type}"]`, hint: `${at.hint}${type}` }),
  );
}

function mapMembers(object: JsonObject, change: (name: string, value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(name, value)]));
}

/** The integration with its templates in files of their own, and these. */
export function splitTemplates(
  integration: Integration,
  name: string,
): { readonly integration: Integration; readonly files: readonly DocumentFile[] } {
  const files: DocumentFile[] = [];
  const taken = new Set<string>();
  const split = mapTemplates(integration, (template, { hint }) => {
    if (typeof template !== "string" || !isForFile(template)) return template;
    const file = freeName(`${name}.${slugOf(hint)}`, taken);
    files.push({ name: file, text: template });
    return { file };
  });
  return { integration: split, files };
}

/**
 * Whether a template survives a file: one that is empty, begins with a byte order mark or holds half a surrogate pair stays
 * in the JSON, where it can be written exactly.
 */
function isForFile(template: string): boolean {
  return template !== "" && !template.startsWith("\uFEFF") && !/\p{Surrogate}/u.test(template);
}

const LONGEST_SLUG = 80;

/** `application/json` as `application-json`; in lower case, since some file systems do not tell cases apart. */
function slugOf(text: string): string {
  const slug = text.toLowerCase().replaceAll(/[^a-z\d.]+/g, "-");
  return slug.slice(0, LONGEST_SLUG).replaceAll(/^[-.]+|[-.]+$/g, "") || "template";
}

function freeName(stem: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? "" : `-${number}`}.vtl`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** The name of the file that stands for a template, if one does. */
export function fileOf(template: JsonValue): string | undefined {
  if (!isJsonObject(template)) return undefined;
  const { file } = template;
  return typeof file === "string" ? file : undefined;
}
