import { parseJson, parseJsonObject, type JsonObject } from "../integration/json/json.ts";
import { describeFault } from "../integration/json/describe-fault.ts";
import { isDeeperThan, MOST_LEVELS } from "../integration/json/is-deeper-than.ts";
import { ANSWER_SCHEMAS, type Answer } from "./answers.ts";
import type { OperationName } from "./operations.ts";

/** What a target said, unread: the members of an outcome `answered` that matter here. */
export interface RawReply {
  readonly status: number;
  /** The header `x-amzn-errortype`. */
  readonly errorType?: string;
  readonly body: string;
}

/** What a target said, read. */
export type Reply<N extends OperationName> =
  | { readonly kind: "success"; readonly status: number; readonly answer: Answer<N> }
  /** AWS's own refusal; `message` is its text, empty where it gave none. */
  | { readonly kind: "refusal"; readonly status: number; readonly code: string; readonly message: string }
  /** Not JSON, or not what the operation answers; `message` is our sentence on it. */
  | { readonly kind: "unreadable"; readonly status: number; readonly message: string };

/** The code of a refusal that names none, as AWS's SDKs call it. */
const NO_CODE = "UnknownError";

/** Reads a target's reply to an operation: success is any status from 200 to 299. Never throws. */
export function parseReply<N extends OperationName>(operation: N, reply: RawReply): Reply<N> {
  return reply.status >= 200 && reply.status < 300 ? parseAnswer(operation, reply) : parseRefusal(operation, reply);
}

function parseAnswer<N extends OperationName>(operation: N, { status, body }: RawReply): Reply<N> {
  const json = body.trim() === "" ? { value: undefined } : parseJson(body);
  if ("error" in json) return unreadable(operation, status, "with a body that is not JSON");
  if (isDeeperThan(MOST_LEVELS, json.value))
    return unreadable(operation, status, `nested more than ${MOST_LEVELS} levels deep`);
  const parsed = ANSWER_SCHEMAS[operation].safeParse(json.value);
  if (parsed.success) return { kind: "success", status, answer: parsed.data };
  return unreadable(operation, status, `with something else than expected: ${describeFault(parsed.error, "the body")}`);
}

function parseRefusal<N extends OperationName>(operation: N, { status, errorType, body }: RawReply): Reply<N> {
  const members = parseJsonObject(body);
  const code = bareCode(errorType ?? textOf(members, ["code", "__type"]) ?? "");
  const message = textOf(members, ["message", "Message"]);
  if (code === "" && message === undefined)
    return unreadable(operation, status, "with a body that is no error of AWS's");
  return { kind: "refusal", status, code: code === "" ? NO_CODE : code, message: message ?? "" };
}

/** `com.amazonaws#NotFoundException:http://…` is `NotFoundException`. */
function bareCode(type: string): string {
  return type.replace(/:.*$/s, "").replace(/^.*#/s, "").trim();
}

function textOf(members: JsonObject | undefined, names: readonly string[]): string | undefined {
  return names.map((name) => members?.[name]).find((value) => typeof value === "string");
}

function unreadable(operation: OperationName, status: number, what: string): Reply<never> & { kind: "unreadable" } {
  return { kind: "unreadable", status, message: `${operation} was answered ${status} ${what}.` };
}
