import type { SITUATION } from "./templates.ts";

/** Steps such as `.items`, `[0]`, `['name']`. */
const STEP = /\.([\w-]+)|\[(\d+)\]|\['([^']+)'\]/g;

/** What a JSONPath of plain steps leads to. */
function readPath(document: unknown, path: string): unknown {
  let value = document;
  for (const [, name, index, quoted] of path.matchAll(STEP)) {
    if (typeof value !== "object" || value === null) return undefined;
    // Safe: an object that JSON made has members by name, and an array by index.
    value = (value as Readonly<Record<string, unknown>>)[name ?? index ?? quoted ?? ""];
  }
  return value;
}

/**
 * API Gateway's objects as someone would write them for velocityjs, as far as the benchmark's templates use them. Like
 * Velocity's own they parse the payload at each read.
 */
export function createVelocityjsScope({ request, context, stageVariables }: typeof SITUATION) {
  const params = { path: request.path, querystring: request.querystring, header: request.header };
  const all: Readonly<Record<string, string>> = { ...request.header, ...request.querystring, ...request.path };
  const path = (expression: string) => readPath(JSON.parse(request.body), expression);
  return {
    input: {
      body: request.body,
      path,
      json: (expression: string) => JSON.stringify(path(expression)),
      params: (name?: string) => (name === undefined ? params : all[name]),
    },
    util: { escapeJavaScript: (text: string) => JSON.stringify(text).slice(1, -1).replaceAll("'", "\\'") },
    context,
    stageVariables,
  };
}
