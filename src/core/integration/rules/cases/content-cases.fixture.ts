import type { Finding } from "../../finding.ts";
import { badRequest, LAMBDA, MOCK, QUEUE, type RuleCase } from "./rule-case.fixture.ts";

const JSON_TYPE = "application/json";
const invalidType = (type: string) =>
  badRequest(`Validation Result: warnings : [], errors : [Invalid content type specified: ${type}]`);

const enumRefused = (value: string, { member, set }: { member: string; set: string }) => ({
  code: "ValidationException",
  message: `1 validation error detected: Value '${value}' at 'putIntegrationInput.${member}' failed to satisfy constraint: Member must satisfy enum value set: [${set}]`,
});

const info = (rule: string, rest: Pick<Finding, "field" | "message"> & Partial<Finding>): Finding => ({
  rule,
  severity: "info",
  evidence: "documented",
  ...rest,
});

const unset = (field: "uri" | "integrationHttpMethod" | "passthroughBehavior" | "contentHandling" | "tlsConfig") => ({
  title: "Unset it",
  changes: [{ field, value: undefined }] as const,
});

const PREFLIGHT = { ...QUEUE, requestTemplates: { [JSON_TYPE]: "x" } };
const DECLARED = { requestParameters: { "method.request.path.id": true, "method.request.querystring.page": false } };

/** Templates, what passes through, conversions, cache keys, and what a type does not look at. */
export const CONTENT_CASES: readonly RuleCase[] = [
  {
    title: "a conversion is unknown",
    refused: { contentHandling: "CONVERT_TO_TXT" },
    finding: {
      rule: "content-handling-enum",
      field: "contentHandling",
      severity: "error",
      message: 'Content handling must be one of CONVERT_TO_BINARY, CONVERT_TO_TEXT; "CONVERT_TO_TXT" is none of them.',
      aws: enumRefused("CONVERT_TO_TXT", { member: "contentHandling", set: "CONVERT_TO_BINARY, CONVERT_TO_TEXT" }),
      evidence: "inferred",
      fix: { title: "Use CONVERT_TO_TEXT", changes: [{ field: "contentHandling", value: "CONVERT_TO_TEXT" }] },
    },
    accepted: { contentHandling: "CONVERT_TO_TEXT" },
  },
  {
    title: "a transfer mode is unknown",
    refused: { type: "HTTP_PROXY", responseTransferMode: "stream" },
    finding: {
      rule: "response-transfer-mode-enum",
      field: "responseTransferMode",
      severity: "error",
      message: 'Response transfer must be one of BUFFERED, STREAM; "stream" is none of them.',
      aws: enumRefused("stream", { member: "responseTransferMode", set: "BUFFERED, STREAM" }),
      evidence: "inferred",
      fix: { title: "Use STREAM", changes: [{ field: "responseTransferMode", value: "STREAM" }] },
    },
    accepted: { type: "HTTP_PROXY", responseTransferMode: "STREAM" },
  },
  {
    title: "a template's key is no content type",
    refused: { requestTemplates: { "123": "x" } },
    finding: {
      rule: "template-content-type",
      field: "requestTemplates",
      path: "123",
      severity: "error",
      message: `A template's key is a content type such as application/json; "123" is none.`,
      aws: invalidType("123"),
      evidence: "recorded",
    },
    accepted: { requestTemplates: { "application/vnd.api+json": "x" } },
  },
  {
    title: "a template's key is nearly a content type",
    refused: { requestTemplates: { "text/xml": "x", "application.json": "y" } },
    finding: {
      rule: "template-content-type",
      field: "requestTemplates",
      path: "application.json",
      severity: "error",
      message: `A template's key is a content type such as application/json; "application.json" is none.`,
      aws: invalidType("application.json"),
      evidence: "recorded",
      fix: {
        title: "Use application/json",
        changes: [{ field: "requestTemplates", value: { "text/xml": "x", [JSON_TYPE]: "y" } }],
      },
    },
    accepted: { requestTemplates: { "text/xml": "x", [JSON_TYPE]: "y" } },
  },
  {
    title: "a template is the default one",
    refused: { requestTemplates: { $default: "x" } },
    finding: {
      rule: "template-default-key",
      field: "requestTemplates",
      path: "$default",
      severity: "warning",
      message: "$default is for WebSocket APIs; a REST API matches content types.",
      evidence: "inferred",
    },
    accepted: { requestTemplates: { "*/*": "x" } },
  },
  {
    title: "a template's key has a charset",
    refused: { requestTemplates: { "application/json; charset=utf-8": "x" } },
    finding: {
      rule: "template-key-parameters",
      field: "requestTemplates",
      path: "application/json; charset=utf-8",
      severity: "warning",
      message:
        'API Gateway compares the type without its parameters; a template for "application/json; charset=utf-8" may never be used.',
      evidence: "documented",
      fix: { title: "Use application/json", changes: [{ field: "requestTemplates", value: { [JSON_TYPE]: "x" } }] },
    },
    accepted: PREFLIGHT,
  },
  {
    title: "a template is empty",
    refused: { requestTemplates: { [JSON_TYPE]: "" } },
    finding: {
      rule: "template-empty",
      field: "requestTemplates",
      path: JSON_TYPE,
      severity: "info",
      message: "AWS stores an empty template as null and passes the body through.",
      evidence: "recorded",
    },
    accepted: { requestTemplates: { [JSON_TYPE]: " " } },
  },
  ...["x".repeat(300 * 1024 + 1), "\u20ac".repeat(100 * 1024 + 1), "\ud83d\ude00".repeat(75 * 1024 + 1)].map(
    (template) => ({
      title: `a template of ${template.length} characters is too large`,
      refused: { requestTemplates: { [JSON_TYPE]: template } },
      finding: {
        rule: "template-size",
        field: "requestTemplates" as const,
        path: JSON_TYPE,
        severity: "error" as const,
        message: "A template holds at most 300 KB; AWS refuses a larger one.",
        evidence: "documented" as const,
      },
      accepted: { requestTemplates: { [JSON_TYPE]: template.slice(0, -2) } },
    }),
  ),
  {
    title: "a MOCK integration renders no status",
    refused: { ...MOCK, requestTemplates: undefined },
    finding: {
      rule: "mock-status",
      field: "requestTemplates",
      severity: "warning",
      message:
        'A MOCK integration needs a template that renders a status, such as {"statusCode": 200}; else it answers 500.',
      evidence: "inferred",
      fix: {
        title: "Add the template",
        changes: [{ field: "requestTemplates", value: { [JSON_TYPE]: '{"statusCode": 200}' } }],
      },
    },
    accepted: { ...MOCK, requestTemplates: { [JSON_TYPE]: "{statusCode: 204}" } },
  },
  {
    title: "a MOCK integration has a back end",
    refused: { ...MOCK, uri: "https://example.com" },
    finding: info("mock-ignores-backend", {
      field: "uri",
      message: "A MOCK integration has no back end: AWS takes this and does not keep it.",
      evidence: "recorded",
      fix: unset("uri"),
    }),
    accepted: { ...MOCK, uri: "", integrationHttpMethod: "" },
  },
  {
    title: "a MOCK integration has a back end's method",
    refused: { ...MOCK, integrationHttpMethod: "POST" },
    finding: info("mock-ignores-backend", {
      field: "integrationHttpMethod",
      message: "A MOCK integration has no back end: AWS takes this and does not keep it.",
      evidence: "recorded",
      fix: unset("integrationHttpMethod"),
    }),
    accepted: MOCK,
  },
  {
    title: "the passthrough behavior is misspelt as a guide had it",
    refused: { passthroughBehavior: "WHEN_NO_TEMPLATE" },
    finding: {
      rule: "passthrough-behavior",
      field: "passthroughBehavior",
      severity: "error",
      message:
        'Passthrough must be one of WHEN_NO_MATCH, WHEN_NO_TEMPLATES, NEVER; "WHEN_NO_TEMPLATE" is none of them.',
      evidence: "recorded",
      fix: { title: "Use WHEN_NO_TEMPLATES", changes: [{ field: "passthroughBehavior", value: "WHEN_NO_TEMPLATES" }] },
    },
    accepted: { passthroughBehavior: "WHEN_NO_TEMPLATES" },
  },
  {
    title: "nothing can pass",
    refused: { passthroughBehavior: "NEVER" },
    finding: {
      rule: "never-without-templates",
      field: "passthroughBehavior",
      severity: "warning",
      message: "With NEVER and no template, every request is answered with 415 Unsupported Media Type.",
      evidence: "documented",
      fix: { title: "Use WHEN_NO_TEMPLATES", changes: [{ field: "passthroughBehavior", value: "WHEN_NO_TEMPLATES" }] },
    },
    accepted: { ...PREFLIGHT, passthroughBehavior: "NEVER" },
  },
  {
    title: "a proxy has templates",
    refused: { type: "HTTP_PROXY", requestTemplates: { [JSON_TYPE]: "x" } },
    finding: info("templates-ignored", {
      field: "requestTemplates",
      message: "HTTP_PROXY passes the body through; templates have no effect.",
    }),
    accepted: { type: "HTTP_PROXY", requestTemplates: {} },
  },
  {
    title: "a proxy passes everything through",
    refused: { ...LAMBDA, passthroughBehavior: "NEVER" },
    finding: info("passthrough-ignored", {
      field: "passthroughBehavior",
      message: "AWS_PROXY passes every body through, whatever its content type.",
      fix: unset("passthroughBehavior"),
    }),
    accepted: { ...LAMBDA, passthroughBehavior: "WHEN_NO_MATCH" },
  },
  {
    title: "a body must be base64 text",
    refused: { contentHandling: "CONVERT_TO_BINARY" },
    finding: info("content-handling-binary", {
      field: "contentHandling",
      message:
        "A text body must be base64 then, or the call fails with 500; a body of one of the API's binary media types passes as it is.",
      evidence: "recorded",
    }),
    accepted: { contentHandling: "CONVERT_TO_TEXT" },
  },
  {
    title: "a proxied function converts nothing",
    refused: { ...LAMBDA, contentHandling: "CONVERT_TO_TEXT" },
    finding: info("content-handling-ignored", {
      field: "contentHandling",
      message: "Content handling has no effect on a request to AWS_PROXY.",
      evidence: "inferred",
      fix: unset("contentHandling"),
    }),
    accepted: { ...QUEUE, contentHandling: "CONVERT_TO_TEXT" },
  },
  {
    title: "a service has TLS settings",
    refused: { ...QUEUE, tlsConfig: { insecureSkipVerification: true } },
    finding: info("tls-ignored", {
      field: "tlsConfig",
      message: "TLS settings are for HTTP and HTTP_PROXY only.",
      fix: unset("tlsConfig"),
    }),
    accepted: { tlsConfig: { insecureSkipVerification: false } },
  },
  {
    title: "a certificate is not verified",
    refused: { tlsConfig: { insecureSkipVerification: true } },
    finding: {
      rule: "tls-unverified",
      field: "tlsConfig",
      severity: "warning",
      message: "Any certificate is taken then, so the connection can be listened in on; use it for trials only.",
      evidence: "documented",
      fix: {
        title: "Verify the certificate",
        changes: [{ field: "tlsConfig", value: { insecureSkipVerification: false } }],
      },
    },
    accepted: { tlsConfig: {} },
  },
  {
    title: "a cache key is not declared, and a near one is",
    refused: { ...MOCK, cacheKeyParameters: ["method.request.path.id", "method.request.querystring.pages"] },
    method: DECLARED,
    finding: {
      rule: "cache-key-undeclared",
      field: "cacheKeyParameters",
      path: "1",
      severity: "error",
      message: "The method does not declare method.request.querystring.pages, so it cannot be a cache key.",
      aws: badRequest("Invalid cache key parameter specified"),
      evidence: "recorded",
      fix: {
        title: "Use method.request.querystring.page",
        changes: [
          { field: "cacheKeyParameters", value: ["method.request.path.id", "method.request.querystring.page"] },
        ],
      },
    },
    accepted: { cacheKeyParameters: ["method.request.path.id", "method.request.querystring.page"] },
  },
  {
    title: "a cache key is nothing that the method has",
    refused: { cacheKeyParameters: ["method.request.path.id", "x"] },
    method: DECLARED,
    finding: {
      rule: "cache-key-undeclared",
      field: "cacheKeyParameters",
      path: "1",
      severity: "error",
      message: "The method does not declare x, so it cannot be a cache key.",
      aws: badRequest("Invalid cache key parameter specified"),
      evidence: "recorded",
      fix: {
        title: "Remove the key",
        changes: [{ field: "cacheKeyParameters", value: ["method.request.path.id"] }],
      },
    },
    accepted: { cacheKeyParameters: [] },
  },
  {
    title: "a cache key is no parameter of a method",
    refused: { cacheKeyParameters: ["integration.request.path.id"] },
    finding: {
      rule: "cache-key-form",
      field: "cacheKeyParameters",
      path: "0",
      severity: "warning",
      message:
        'A cache key is method.request.path, .querystring or .header and a name; "integration.request.path.id" is none.',
      evidence: "documented",
      fix: { title: "Remove the key", changes: [{ field: "cacheKeyParameters", value: [] }] },
    },
    accepted: { cacheKeyParameters: ["method.request.header.Accept"] },
  },
];
