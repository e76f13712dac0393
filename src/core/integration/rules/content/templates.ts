import type { Fix } from "../../finding.ts";
import type { TextMap } from "../../put-integration-input.ts";
import { closestTo } from "../../closest-to.ts";
import { isTooLarge } from "../../../velocity/language/diagnostics/rules/whole-template.ts";
import type { Rule } from "../rule.ts";
import { shorten } from "../shorten.ts";

const MIME_TYPE = /^[^\s/;]+\/[^\s/;]+\s*(?:;.*)?$/s;
const DEFAULT_KEY = "$default";
const COMMON_TYPES = [
  "application/json",
  "application/xml",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "text/plain",
  "text/xml",
];

export const templateContentType: Rule = {
  id: "template-content-type",
  field: "requestTemplates",
  severity: "error",
  evidence: "recorded",
  source: "LocalStack snapshot test_integration_response_invalid_responsetemplates (response templates)",
  when: "a template's key is no content type",
  aws: {
    code: "BadRequestException",
    message: "Validation Result: warnings : [], errors : [Invalid content type specified: <type>]",
  },
  fix: "uses the common content type with the nearest name",
  find: ({ requestTemplates = {} }) =>
    Object.keys(requestTemplates)
      .filter((key) => key !== DEFAULT_KEY && !MIME_TYPE.test(key))
      .map((key) => ({
        path: key,
        message: `A template's key is a content type such as application/json; "${shorten(key)}" is none.`,
        values: { type: key },
        fix: () => rename(requestTemplates, { from: key, to: closestTo(key, COMMON_TYPES) }),
      })),
};

function rename(templates: TextMap, { from, to }: { from: string; to: string | undefined }): Fix | undefined {
  if (to === undefined || Object.hasOwn(templates, to)) return undefined;
  const entries = Object.entries(templates).map(([key, template]) => [key === from ? to : key, template]);
  return { title: `Use ${to}`, changes: [{ field: "requestTemplates", value: Object.fromEntries(entries) }] };
}

export const templateDefaultKey: Rule = {
  id: "template-default-key",
  field: "requestTemplates",
  severity: "warning",
  evidence: "inferred",
  source: "$default belongs to WebSocket APIs; for REST APIs only an emulator is known to take it",
  when: "a template's key is $default",
  find: ({ requestTemplates = {} }) =>
    Object.hasOwn(requestTemplates, DEFAULT_KEY)
      ? [{ path: DEFAULT_KEY, message: "$default is for WebSocket APIs; a REST API matches content types." }]
      : [],
};

export const templateKeyParameters: Rule = {
  id: "template-key-parameters",
  field: "requestTemplates",
  severity: "warning",
  evidence: "documented",
  source: "developer guide, integration passthrough behaviors: only the type itself is compared",
  when: "a template's key has parameters, such as a charset",
  fix: "leaves the bare content type",
  find: ({ requestTemplates = {} }) =>
    Object.keys(requestTemplates)
      .filter((key) => key.includes(";") && MIME_TYPE.test(key))
      .map((key) => ({
        path: key,
        message: `API Gateway compares the type without its parameters; a template for "${shorten(key)}" may never be used.`,
        fix: () => rename(requestTemplates, { from: key, to: key.slice(0, key.indexOf(";")).trim() }),
      })),
};

export const templateEmpty: Rule = {
  id: "template-empty",
  field: "requestTemplates",
  severity: "info",
  evidence: "recorded",
  source: "LocalStack snapshots: an empty template comes back as null",
  when: "a template is empty",
  find: ({ requestTemplates = {} }) =>
    Object.entries(requestTemplates)
      .filter(([, template]) => template === "")
      .map(([key]) => ({ path: key, message: "AWS stores an empty template as null and passes the body through." })),
};

export const templateSize: Rule = {
  id: "template-size",
  field: "requestTemplates",
  severity: "error",
  evidence: "documented",
  source: "developer guide, quotas: 300 KB a mapping template; AWS's words are not recorded",
  when: "a template is larger than 300 KB",
  find: ({ requestTemplates = {} }) =>
    Object.entries(requestTemplates)
      .filter(([, template]) => isTooLarge(template))
      .map(([key]) => ({ path: key, message: "A template holds at most 300 KB; AWS refuses a larger one." })),
};

export const mockStatus: Rule = {
  id: "mock-status",
  field: "requestTemplates",
  severity: "warning",
  evidence: "inferred",
  source: "a MOCK integration takes its status from the rendered template; emulators answer 500 where there is none",
  when: "no template of a MOCK integration mentions statusCode",
  fix: "adds a template that answers 200",
  find: ({ type, requestTemplates = {} }) => {
    if (type !== "MOCK") return [];
    if (Object.values(requestTemplates).some((text) => text.includes("statusCode"))) return [];
    const value = { "application/json": '{"statusCode": 200}' };
    return [
      {
        message:
          'A MOCK integration needs a template that renders a status, such as {"statusCode": 200}; else it answers 500.',
        ...(Object.keys(requestTemplates).length === 0 && {
          fix: { title: "Add the template", changes: [{ field: "requestTemplates", value }] },
        }),
      },
    ];
  },
};
