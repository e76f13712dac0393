import { errors } from "undici";
import type { Failed } from "../../core/operations/outcome.ts";
import { answerFailed } from "./failed.ts";

/** No connection came about; nothing was sent. */
export class ConnectFailure extends Error {
  override readonly name = "ConnectFailure";

  constructor(cause: Error) {
    super("No connection", { cause });
  }
}

/** What a failure is described with: where the request went, and the two that may have ended the attempt. */
export interface Attempt {
  readonly origin: string;
  /** The caller's. */
  readonly signal: AbortSignal;
  readonly deadline: AbortSignal;
  readonly attemptTimeoutMs: number;
}

/** Says in a sentence how sending failed. Texts of libraries are not relayed, only Node's error code. */
export function describeFailure(error: unknown, { origin, signal, deadline, attemptTimeoutMs }: Attempt): Failed {
  if (error instanceof ConnectFailure) return describeConnectFailure(codeOf(error.cause), origin);
  if (signal.aborted) return answerFailed("The request was given up before its answer came.");
  if (deadline.aborted) {
    const message = `${origin} did not answer within ${attemptTimeoutMs / 1000} seconds. Whether the request arrived is not known.`;
    return { outcome: "failed", phase: "timeout", message, sent: true };
  }
  if (isNoHttp(error)) return answerFailed(`${origin} answered with something that is no HTTP.`);
  return answerFailed(`The connection to ${origin} broke before the whole answer came (${codeOf(error)}).`);
}

function isNoHttp(error: unknown): boolean {
  return error instanceof errors.HTTPParserError || error instanceof errors.HeadersOverflowError;
}

const NOT_FOUND: ReadonlySet<string> = new Set(["ENOTFOUND", "EAI_AGAIN"]);

/** OpenSSL's words for a certificate that is not taken (`CERT_HAS_EXPIRED`, `DEPTH_ZERO_SELF_SIGNED_CERT`, …) and Node's. */
const BAD_CERTIFICATE = /CERT|^UNABLE_TO_/;

function describeConnectFailure(code: string, origin: string): Failed {
  const phase = code === "UND_ERR_CONNECT_TIMEOUT" ? "timeout" : "connect";
  return { outcome: "failed", phase, message: `${explainNoConnection(code, origin)} Nothing was sent.`, sent: false };
}

function explainNoConnection(code: string, origin: string): string {
  if (code === "UND_ERR_CONNECT_TIMEOUT") return `${origin} took no connection in time.`;
  if (code === "ECONNREFUSED") return `Nothing listens at ${origin} (${code}).`;
  if (NOT_FOUND.has(code)) return `The name in ${origin} could not be resolved (${code}).`;
  if (BAD_CERTIFICATE.test(code)) {
    return `The certificate of ${origin} is not trusted (${code}); NODE_EXTRA_CA_CERTS takes an authority of your own.`;
  }
  return `No connection to ${origin} came about (${code}).`;
}

/** Node's and undici's errors carry a fixed word; of an attempt at several addresses the first error counts. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0 && !hasCode(error)) return codeOf(error.errors[0]);
  return hasCode(error) ? error.code : "unknown error";
}

function hasCode(error: unknown): error is { readonly code: string } {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
