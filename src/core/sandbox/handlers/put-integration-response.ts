import { FIELDS } from "../../integration/fields/fields.ts";
import { isJsonObject, type JsonObject } from "../../integration/json/json.ts";
import { LABEL_GRAMMARS } from "../../integration/request/label-grammar.ts";
import { withNullTemplates } from "../../integration/stored/null-templates.ts";
import {
  integrationResponseSchema,
  integrationResponsesSchema,
  type IntegrationResponse,
  type Method,
  type MethodResponse,
} from "../../operations/answers.ts";
import type { Call, Handler } from "../call.ts";
import { findIntegration, findMethod, ownValue } from "../find.ts";
import { readBody, type BodyShape } from "../read-body.ts";
import { badRequest, invalidMapping, modelViolations, notFound, Refusal, validationResult } from "../refusal.ts";
import { withMethod } from "../replace.ts";
import { integrationResponsesOf } from "./integration-responses-of.ts";
import { isJavaRegex } from "./is-java-regex.ts";

const SHAPES: ReadonlyMap<string, BodyShape> = new Map([
  ["selectionPattern", "text"],
  ["responseParameters", "textMap"],
  ["responseTemplates", "textMap"],
  ["contentHandling", "text"],
]);

const CONTENT_HANDLING: ReadonlySet<string> = new Set(FIELDS.contentHandling.values);
const CONTENT_TYPE = /^[\w.+*-]+\/[\w.+*-]+(?:\s*;.*)?$/;
const SOURCE =
  /^(?:integration\.response\.(?:(?:header|multivalueheader)\.[a-zA-Z0-9._$-]+|body(?:[.[].+)?)|context\..+|stageVariables\..+|'.*')$/s;

/** Sets the response for one status. Sources: recorded refusals, and AWS's texts as users pasted them. */
export const putIntegrationResponse: Handler = (call) => {
  const answer = readResponse(call);
  const response = integrationResponseSchema.parse(answer);
  refuseModelViolations(response);
  const integration = findIntegration(call);
  const method = findMethod(call);
  const responses = integrationResponsesOf(integration);
  const methodResponse = findMethodResponse(method, response.statusCode);
  refusePattern(response, responses);
  refuseParameters(response, methodResponse);
  refuseTemplates(response);
  const methodIntegration = { ...integration, integrationResponses: { ...responses, [response.statusCode]: answer } };
  return { answer, next: withMethod(call, { ...method, methodIntegration }) };
};

function readResponse({ body, labels: { statusCode } }: Call): JsonObject {
  const members = readBody(body, SHAPES);
  const { responseTemplates } = members;
  return {
    ...members,
    ...(isJsonObject(responseTemplates) && { responseTemplates: withNullTemplates(responseTemplates) }),
    statusCode,
  };
}

function refuseModelViolations({ statusCode, contentHandling }: IntegrationResponse): void {
  const violations: string[] = [];
  if (!LABEL_GRAMMARS.statusCode.matches(statusCode)) {
    violations.push(
      `Value '${statusCode}' at 'statusCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [1-5]\\d\\d`,
    );
  }
  if (contentHandling !== undefined && !CONTENT_HANDLING.has(contentHandling)) {
    violations.push(
      `Value '${contentHandling}' at 'putIntegrationResponseInput.contentHandling' failed to satisfy constraint: Member must satisfy enum value set: [${[...CONTENT_HANDLING].join(", ")}]`,
    );
  }
  if (violations.length > 0) throw modelViolations(violations);
}

function findMethodResponse({ methodResponses = {} }: Method, statusCode: string): MethodResponse {
  if (Object.keys(methodResponses).length === 0) throw invalidMapping("No method response exists for method.");
  const response = ownValue(methodResponses, statusCode);
  if (response === undefined) throw notFound("Invalid Response status code specified");
  return response;
}

/** No two statuses may answer to the same pattern; the one without is the default. */
function refusePattern(
  { statusCode, selectionPattern: pattern = "" }: IntegrationResponse,
  responses: JsonObject,
): void {
  if (!isJavaRegex(pattern)) throw badRequest("Invalid regex pattern specified");
  const others = Object.values(integrationResponsesSchema.parse(responses)).filter(
    (other) => other.statusCode !== statusCode,
  );
  if (others.every(({ selectionPattern = "" }) => selectionPattern !== pattern)) return;
  throw new Refusal(
    "ConflictException",
    `Integration response with selection pattern ${pattern || "default"} already exists`,
  );
}

function refuseParameters(
  { responseParameters = {} }: IntegrationResponse,
  { responseParameters: declared = {} }: MethodResponse,
): void {
  for (const [target, source] of Object.entries(responseParameters)) {
    if (!target.startsWith("method.response.header.")) throw invalidMapping("Invalid mapping identifier specified");
    if (!Object.hasOwn(declared, target))
      throw invalidMapping(`Invalid mapping expression parameter specified: ${target}`);
    if (!SOURCE.test(source)) throw invalidMapping(`Invalid mapping expression specified: ${source}`);
  }
}

function refuseTemplates({ responseTemplates = {} }: IntegrationResponse): void {
  const bad = Object.keys(responseTemplates).find((contentType) => !CONTENT_TYPE.test(contentType));
  if (bad !== undefined) throw badRequest(validationResult(`Invalid content type specified: ${bad}`));
}
