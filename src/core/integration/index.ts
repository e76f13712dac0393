/**
 * The library `gatewright/integration`: what an integration of Amazon API Gateway's REST APIs is, without the page. It runs
 * in Node and in a browser, asks nothing of either, and sends nothing.
 */

// What an integration is: the input of PutIntegration, its members, and what API Gateway answers.
export { FIELDS, FIELD_NAMES, INTEGRATION_TYPES, VERBS } from "./fields/fields.ts";
export type { Default, Field, FieldName, Shape } from "./fields/fields.ts";
export { partialInputSchema, putIntegrationInputSchema } from "./put-integration-input.ts";
export type { FieldValue, PutIntegrationInput, TextMap, TlsConfig } from "./put-integration-input.ts";
export { fromIntegration, integrationSchema } from "./stored/integration.ts";
export type { Integration } from "./stored/integration.ts";
export type { IntegrationLabels } from "./request/integration-labels.ts";
export type { JsonObject, JsonValue } from "./json/json.ts";
export { SAMPLES } from "./samples.ts";
export type { Sample } from "./samples/sample.ts";

// The input as AWS's SDK for Go has it: chainable setters, Validate() and String().
export { createPutIntegrationInput } from "./sdk/create-put-integration-input.ts";
export type { PutIntegrationInputBuilder } from "./sdk/create-put-integration-input.ts";
export { toGoString } from "./sdk/to-go-string.ts";
export { validateInput } from "./sdk/validate-input.ts";

// What a URI means, and the integration URI that an ARN or URL stands for.
export { parseArn } from "./uri/parse-arn.ts";
export type { Arn } from "./uri/parse-arn.ts";
export { toCanonicalUri } from "./uri/canonical/to-canonical-uri.ts";
export type { CanonicalUri, UriHint } from "./uri/canonical/canonical-uri.ts";
export { describeUri } from "./uri/describe/describe-uri.ts";
export type { UriDescription, UriPart } from "./uri/describe/uri-description.ts";

// What API Gateway would say to it, and what happens later.
export { checkIntegration } from "./check-integration.ts";
export type {
  Change,
  Evidence,
  FieldChange,
  Finding,
  FindingField,
  Fix,
  Severity,
  TemplateChange,
  TemplateRange,
  TextEdit,
  TextRange,
} from "./finding.ts";
export { locateRefusal } from "./locate-refusal.ts";
export type { Refusal } from "./locate-refusal.ts";
export type { MethodContext, RuleFacts } from "./rules/rule.ts";
export { ruleById, RULES } from "./rules/rules.ts";

// The request that puts it, and what the put changes.
export { comparePut } from "./stored/compare-put.ts";
export type { MemberChange } from "./stored/compare-put.ts";
export type { HttpRequest } from "./request/http-request.ts";
export { toHttpRequest } from "./request/to-http-request.ts";

// The same as a form holds it: text as typed, rows in order.
export { draftSchema, EMPTY_DRAFT } from "./draft/draft.ts";
export type { Draft, Row } from "./draft/draft.ts";
export { applyChanges, toDraft } from "./draft/to-draft.ts";
export { toInput } from "./draft/to-input.ts";
export type { Reading } from "./draft/to-input.ts";
