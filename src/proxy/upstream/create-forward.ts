import type { Answered, Failed } from "../../core/operations/outcome.ts";
import type { HttpRequest } from "../../core/integration/request/http-request.ts";
import type { OperationName } from "../../core/operations/operations.ts";
import { ANSWER_LIMITS, answerLimit, type AnswerLimits } from "./answer-limit.ts";
import type { Send } from "./create-send.ts";
import type { CredentialSource } from "./credentials/credential-source.ts";
import { maskCredentials } from "./mask.ts";
import { signRequest, type Credentials, type SignedRequest } from "./sign-request.ts";
import { toOutcome, type ReplyPolicy } from "./to-outcome.ts";
import { toWireRequest } from "./to-wire-request.ts";

/** A call that the door has checked: an operation of the table, and its request. */
export interface ForwardCall {
  readonly name: OperationName;
  readonly request: HttpRequest;
}

export interface SignerDeps {
  readonly credentials: CredentialSource;
  readonly region: string;
  /** The target's host, with its port where that is not the scheme's own. */
  readonly host: string;
  readonly userAgent: string;
  readonly now: () => Date;
}

export interface ForwardDeps extends SignerDeps, ReplyPolicy {
  readonly send: Send;
  readonly limits?: AnswerLimits;
}

/** Signs a call for the configured region, with the credentials of the moment. */
export async function signCall(
  request: HttpRequest,
  deps: SignerDeps,
): Promise<{ signed: SignedRequest; credentials: Credentials } | Failed> {
  const credentials = await deps.credentials.current();
  if ("outcome" in credentials) return credentials;
  const signing = { credentials, region: deps.region, service: "apigateway", date: deps.now() };
  return { signed: await signRequest(toWireRequest(request, deps), signing), credentials };
}

/** By these error types AWS says that it takes the credentials no more; others may lie ready. */
const STALE: ReadonlySet<string> = new Set([
  "ExpiredTokenException",
  "ExpiredToken",
  "UnrecognizedClientException",
  "InvalidClientTokenId",
]);

/** Carries a call out: credentials, signature, one sending, outcome. It never sends twice and never rejects. */
export function createForward(
  deps: ForwardDeps,
): (call: ForwardCall, signal: AbortSignal) => Promise<Answered | Failed> {
  const { send, credentials: source, limits = ANSWER_LIMITS } = deps;
  return async ({ name, request }, signal) => {
    const ready = await signCall(request, deps);
    if ("outcome" in ready) return ready;
    const { signed, credentials } = ready;
    const reply = await send(signed, { signal, maxBytes: answerLimit(name, limits) });
    if ("outcome" in reply) return reply;
    const outcome = toOutcome(reply, deps);
    if (outcome.outcome === "answered" && STALE.has(errorName(outcome.errorType))) source.renew();
    return maskOutcome(outcome, credentials);
  };
}

/** `x-amzn-errortype` may be followed by a colon and a link. */
function errorName(errorType = ""): string {
  return errorType.split(":")[0] ?? "";
}

/** Every text of an outcome comes from the target, which may have echoed what was sent to it. */
function maskOutcome<T extends Answered | Failed>(outcome: T, credentials: Credentials): T {
  const members = Object.entries(outcome).map(([name, value]) => [
    name,
    typeof value === "string" ? maskCredentials(value, credentials) : value,
  ]);
  // The same members with the same types: texts stay texts.
  return Object.fromEntries(members) as T;
}
