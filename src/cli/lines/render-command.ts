import type { JsonObject } from "../../core/integration/json/json.ts";
import { type Overrides, render } from "../../core/velocity/index.ts";
import type { LineAnswer } from "./answer-lines.ts";
import { createLinesCommand } from "./create-lines-command.ts";
import { parseSituation } from "./parse-situation.ts";

const USAGE = `Usage: gatewright render < templates.jsonl

Renders mapping templates as API Gateway does.
Reads one JSON object a line from standard input:
  { "id": any, "template": text,
    "request"?: { "body": text, "path": { }, "querystring": { }, "header": { } },
    "context"?: { }, "stageVariables"?: { }, "variables"?: { } }
and writes one line for each, in order:
  { "id", "output", "overrides"? }  or  { "id", "error": { message, line, column } }
"variables" lie in the template's scope as if it had set them. "overrides" are what it set in $context:
  { "request"?: { path?, querystring?, header? }, "response"?: { header?, status? } }
An error's line and column count from 1; both are null where the gateway would name no place.

A line that is not as expected, an empty one too, is answered
  { "id"?, "error": { message, line } }
the others go on, and the exit status is 1.

For example
  echo '{"template":"Hello $input.params().querystring.name","request":{"querystring":{"name":"Ann"}}}' | gatewright render
answers
  {"output":"Hello Ann"}`;

/** What a line's template renders to, or what the line lacks. */
function answerRender(line: JsonObject, text: string): LineAnswer {
  const { template } = line;
  if (typeof template !== "string") return { problem: "template should be a text" };
  const situation = parseSituation(line, text);
  if ("problem" in situation) return situation;
  const rendering = render(template, situation.value);
  if ("output" in rendering)
    return { answer: { output: rendering.output, overrides: describeOverrides(rendering.overrides) } };
  const { message, line: number, column } = rendering.error;
  return { answer: { error: { message, line: number, column } } };
}

/** Only what is overridden; `undefined` if nothing is. */
function describeOverrides({ request, response }: Overrides): object | undefined {
  return filled({
    request: filled({
      path: toObject(request.path),
      querystring: toObject(request.querystring),
      header: toObject(request.header),
    }),
    response: filled({ header: toObject(response.header), status: response.status ?? undefined }),
  });
}

function toObject(texts: ReadonlyMap<string, string>): object | undefined {
  return texts.size === 0 ? undefined : Object.fromEntries(texts);
}

function filled(members: Readonly<Record<string, unknown>>): object | undefined {
  return Object.values(members).some((member) => member !== undefined) ? members : undefined;
}

/** `gatewright render`: what a mapping template makes of a request. */
export const renderCommand = createLinesCommand({
  name: "render",
  summary: "What API Gateway makes of each mapping template (JSON lines)",
  usage: USAGE,
  lines: "templates",
  toAnswer: answerRender,
});
