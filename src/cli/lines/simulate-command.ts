import type { JsonObject } from "../../core/integration/json/json.ts";
import { parseApiSettings } from "../../core/simulation/reading/parse-api-settings.ts";
import { parseMethodRequest } from "../../core/simulation/reading/parse-method-request.ts";
import { simulate } from "../../core/simulation/simulate.ts";
import type { LineAnswer } from "./answer-lines.ts";
import { createLinesCommand } from "./create-lines-command.ts";
import { parseSimulatedIntegration } from "./parse-simulated-integration.ts";

const USAGE = `Usage: gatewright simulate < requests.jsonl

Does with method requests what API Gateway does, without calling any back end.
Reads one JSON object a line from standard input:
  { "id": any,
    "integration": { type, uri, httpMethod, … },
    "methodRequest": { httpMethod, path, pathParameters?: { }, querystring?: { name: [text] }, headers?: { name: [text] },
      body?: text, isBase64Encoded?, stageVariables?: { }, context?: { } },
    "api"?: { binaryMediaTypes?: [text], stageVariables?: { }, restApiId?, region?, accountId?, stage?, resourcePath?, resourceId? } }
and writes one line for each, in order:
  { "id", "steps": [ { name, outcome, why, before?, after?, evidence, field?, path? } ],
    "backendRequest": { method, uri, headers, body, isBase64Encoded? } }
  or, where API Gateway answers itself (MOCK, 415, 500 …),
  { "id", "steps", "response": { status, headers, body } }

"integration" is what "aws apigateway get-integration" prints, integrationResponses too: "httpMethod" is the back end's verb.
With integrationHttpMethod, restApiId or resourceId in it, it is read as the input of PutIntegration instead.
Times and identifiers that the request does not tell in "context" are always the same. "evidence" says how well a step is known:
recorded (seen in AWS's own answers), documented, or inferred.

A line that is not as expected, an empty one too, is answered
  { "id"?, "error": { message, line } }
the others go on, and the exit status is 1.

For example
  echo '{"integration":{"type":"HTTP_PROXY","httpMethod":"ANY","uri":"https://example.com/orders"},"methodRequest":{"httpMethod":"GET","path":"/"}}' | gatewright simulate`;

/** What happens to a line's request, or what the line lacks. */
function answerSimulate(line: JsonObject): LineAnswer {
  const integration = parseSimulatedIntegration(line["integration"]);
  if ("problem" in integration) return integration;
  const methodRequest = parseMethodRequest(line["methodRequest"]);
  if ("problem" in methodRequest) return methodRequest;
  const api = parseApiSettings(line["api"]);
  if ("problem" in api) return api;
  const { steps, backendRequest, response } = simulate({
    integration: integration.value,
    methodRequest: methodRequest.value,
    api: api.value,
  });
  return { answer: { steps, backendRequest, response } };
}

/** `gatewright simulate`: what API Gateway does with a method request. */
export const simulateCommand = createLinesCommand({
  name: "simulate",
  summary: "What API Gateway does with each method request, step by step (JSON lines)",
  usage: USAGE,
  lines: "requests",
  toAnswer: answerSimulate,
});
