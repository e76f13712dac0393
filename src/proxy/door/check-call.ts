import { z } from "zod";
import type { HttpRequest } from "../../core/integration/request/http-request.ts";
import { isJsonObject, type JsonObject } from "../../core/integration/json/json.ts";
import { JSON_HEADERS } from "../../core/integration/request/to-http-request.ts";
import { toPath } from "../../core/integration/request/to-path.ts";
import type { Refused } from "../../core/operations/outcome.ts";
import {
  isOperationName,
  labelNames,
  OPERATION_NAMES,
  type Operation,
  type OperationName,
  OPERATIONS,
} from "../../core/operations/operations.ts";
import { quote, refuse } from "./answer/refusal.ts";
import { checkBody } from "./call/check-body.ts";
import { checkParameters } from "./call/check-parameters.ts";
import { checkQuery } from "./call/check-query.ts";
import { toQuery } from "./call/to-query.ts";

/** A call that may be signed and sent. `request.body` is the text exactly as given, `""` where the operation takes none. */
export interface CheckedCall {
  readonly name: OperationName;
  readonly operation: Operation;
  readonly request: HttpRequest;
}

/** What this server carries out. */
export interface CallPolicy {
  readonly operations: ReadonlySet<OperationName>;
  readonly readOnly: boolean;
}

/** `z.record` loses a key named `__proto__`; `JSON.parse` keeps it as an own property, and so it is seen and refused. */
const jsonObject = z.custom<JsonObject>(isJsonObject, "it must be a JSON object");

const envelopeSchema = z.strictObject({
  operation: z.string(),
  parameters: jsonObject.optional(),
  query: jsonObject.optional(),
  body: z.string().optional(),
});

type Envelope = z.infer<typeof envelopeSchema>;

/**
 * Checks the page's call, as `JSON.parse` gave it, and builds the one request that it stands for. Path and query come
 * from the operation's row, the labels from their grammars; nothing else of the call shapes the request but its body
 * text. Gives the refusal where something is not as it must be.
 */
export function checkCall(envelope: unknown, policy: CallPolicy): CheckedCall | Refused {
  const parsed = envelopeSchema.safeParse(envelope);
  if (!parsed.success) return refuse("malformed", toSentence(parsed.error));
  const { operation: name } = parsed.data;
  if (!isOperationName(name)) {
    return refuse(
      "unknown-operation",
      `${quote(name)} is no operation of this editor; it knows ${OPERATION_NAMES.join(", ")}.`,
    );
  }
  const operation: Operation = OPERATIONS[name];
  return (
    checkPolicy(name, policy) ??
    checkValues(parsed.data, name) ?? { name, operation, request: toRequest(parsed.data, operation) }
  );
}

function checkPolicy(name: OperationName, { operations, readOnly }: CallPolicy): Refused | null {
  if (readOnly && OPERATIONS[name].effect === "write") {
    return refuse("read-only", `${name} changes the target, and this server was started with --read-only.`);
  }
  if (!operations.has(name))
    return refuse("switched-off", `${name} is switched off here: start the server with --allow ${name}.`);
  return null;
}

function checkValues({ parameters = {}, query = {}, body }: Envelope, name: OperationName): Refused | null {
  const operation: Operation = OPERATIONS[name];
  return (
    checkParameters(parameters, labelNames(operation)) ??
    checkQuery(query, operation.query) ??
    checkBody(body, { name, takesBody: operation.takesBody })
  );
}

function toRequest({ parameters = {}, query = {}, body = "" }: Envelope, { method, path }: Operation): HttpRequest {
  const filled = toPath(path, parameters);
  if (filled === null) throw new Error(`The labels of ${path} passed their grammars and still cannot be sent.`);
  const texts = Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return { method, path: filled + toQuery(new Map(texts)), headers: JSON_HEADERS, body };
}

function toSentence(error: z.ZodError): string {
  const issue = error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "the call" : quote(issue.path.join("."));
  const known = `A call has "operation" and may have "parameters", "query" (objects of texts) and "body" (a text).`;
  return issue?.code === "unrecognized_keys"
    ? `The call has ${issue.keys.map(quote).join(", ")}, which no call has. ${known}`
    : `The call's shape is wrong at ${where}. ${known}`;
}
