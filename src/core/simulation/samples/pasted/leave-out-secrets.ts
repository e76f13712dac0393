import { isJsonObject, type JsonObject, type JsonValue } from "../../../integration/json/json.ts";
import type { MethodRequest } from "../../method-request.ts";
import { listOf } from "../list-of.ts";
import { isSecret, LEFT_OUT, withoutSecret } from "./secrets.ts";

/** A request without its credentials, and the names of those that were left out. */
export interface Cleaned {
  readonly request: MethodRequest;
  readonly leftOut: readonly string[];
}

type ValueLists = MethodRequest["headers"];

/** Replaces the credentials in headers, query string, stage variables and context. The body stays as it is. */
export function leaveOutSecrets(request: MethodRequest): Cleaned {
  const leftOut = new Set<string>();
  const clean = (name: string, value: string): string => {
    if (!isSecret(name, value)) return value;
    leftOut.add(name);
    return withoutSecret(name, value);
  };
  const { stageVariables, context } = request;
  return {
    request: {
      ...request,
      querystring: cleanLists(request.querystring, clean),
      headers: cleanLists(request.headers, clean),
      ...(stageVariables && { stageVariables: mapEntries(stageVariables, clean) }),
      ...(context && { context: cleanObject(context, clean) }),
    },
    leftOut: [...leftOut],
  };
}

type Clean = (name: string, value: string) => string;

function cleanLists(lists: ValueLists, clean: Clean): ValueLists {
  return mapEntries(lists, (name, values) => values.map((value) => clean(name, value)));
}

function cleanObject(object: JsonObject, clean: Clean): JsonObject {
  return mapEntries(object, (name, value) => cleanValue(name, value, clean));
}

function cleanValue(name: string, value: JsonValue, clean: Clean): JsonValue {
  if (typeof value === "string") return clean(name, value);
  if (isJsonObject(value)) return cleanObject(value, clean);
  return listOf(value)?.map((item) => cleanValue(name, item, clean)) ?? value;
}

/** An object with each member changed; `__proto__` is a member like any other. */
function mapEntries<V, W>(
  object: Readonly<Record<string, V>>,
  change: (name: string, value: V) => W,
): Readonly<Record<string, W>> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(name, value)]));
}

const SECRET_MEMBER =
  /["']?\b(pass(?:word|wd|phrase)|(?:client|app)_?secret|(?:access|refresh|id|auth)_?token|api_?key)\b["']?\s*[:=]\s*["']?[^\s"'&,}]/i;

/** The name of something in a body that looks like a credential; a body is kept as it was pasted. */
export function findSecretInBody(body: string): string | undefined {
  const [, name] = body.includes(LEFT_OUT) ? [] : (SECRET_MEMBER.exec(body) ?? []);
  return name;
}
