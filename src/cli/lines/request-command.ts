import { checkIntegration } from "../../core/integration/check-integration.ts";
import type { JsonObject } from "../../core/integration/json/json.ts";
import { partialInputSchema } from "../../core/integration/put-integration-input.ts";
import { toHttpRequest } from "../../core/integration/request/to-http-request.ts";
import type { LineAnswer } from "./answer-lines.ts";
import { createLinesCommand } from "./create-lines-command.ts";
import { parseMethodContext } from "./parse-method-context.ts";

const USAGE = `Usage: gatewright request < inputs.jsonl

Makes the PutIntegration request of each input, and says what is known against it.
Reads one JSON object a line from standard input:
  { "id": any, "input": { restApiId, resourceId, httpMethod, type, … },
    "method"?: { requestParameters?: { name: required }, authorizationType?, resourcePath? } }
and writes one line for each, in order:
  { "id", "request": { method, path, headers, body } | null, "findings": [ … ] }
"request" is null where a label is missing or cannot be sent, or the type is missing.

A line that is not as expected, an empty one too, is answered
  { "id"?, "error": { message, line } }
the others go on, and the exit status is 1.

For example
  echo '{"input":{"restApiId":"a1b2c3d4e5","resourceId":"x7y8z9","httpMethod":"GET","type":"MOCK"}}' | gatewright request`;

/** The request of an input and its findings, or what the line lacks. */
function answerRequest(line: JsonObject): LineAnswer {
  const input = partialInputSchema.safeParse(line["input"]);
  if (!input.success) return { problem: input.error.issues.map(toProblem).join("; ") };
  const method = parseMethodContext(line["method"]);
  if ("problem" in method) return method;
  return { answer: { request: toHttpRequest(input.data), findings: checkIntegration(input.data, method.value) } };
}

function toProblem({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `${["input", ...path].join(".")} ${message}`;
}

/** `gatewright request`: the request that an input becomes, and what is known against it. */
export const requestCommand = createLinesCommand({
  name: "request",
  summary: "The request of each PutIntegration input, and its findings (JSON lines)",
  usage: USAGE,
  lines: "inputs",
  toAnswer: answerRequest,
});
