import { buildConnector, Pool } from "undici";
import type { Failed } from "../../core/operations/outcome.ts";
import { ConnectFailure, describeFailure } from "./describe-failure.ts";
import { answerFailed } from "./failed.ts";
import { readText } from "./read-text.ts";
import type { WireRequest } from "./sign-request.ts";

/** What the target answered. Header names are lower case; of a repeated header the first line counts. */
export interface Reply {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export interface SendLimits {
  /** Ends the wait from outside. */
  readonly signal: AbortSignal;
  /** The largest answer, in bytes. */
  readonly maxBytes: number;
}

/** Sends one request once. It never rejects: what goes wrong is a value. */
export type Send = (request: WireRequest, limits: SendLimits) => Promise<Reply | Failed>;

export interface SendOptions {
  /** Where requests go: scheme, host and port. */
  readonly origin: string;
  readonly connectTimeoutMs?: number;
  /** For the whole attempt: connection, headers and body. */
  readonly attemptTimeoutMs?: number;
}

/**
 * A way to one origin over a pool of connections. The path travels byte for byte; redirects are not followed, nothing is
 * decompressed, nothing is sent twice, and certificates are always verified.
 */
export function createSend({ origin, connectTimeoutMs = 2_000, attemptTimeoutMs = 10_000 }: SendOptions): {
  readonly send: Send;
  readonly close: () => Promise<void>;
} {
  // The deadline below covers headers and body together; undici's own would start again at every chunk.
  const pool = new Pool(origin, {
    connections: 64,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: notingConnector(connectTimeoutMs),
  });
  const send: Send = async ({ method, path, headers, body }, { signal, maxBytes }) => {
    const deadline = AbortSignal.timeout(attemptTimeoutMs);
    try {
      // The operation table holds no other method than these.
      const request = { method: method as "GET" | "PUT" | "POST" | "DELETE", path, headers, body: body ?? null };
      const response = await pool.request({ ...request, signal: AbortSignal.any([signal, deadline]) });
      // A body that is left early says so as an error; that is our own doing. Reading it rejects with any other.
      response.body.on("error", () => undefined);
      const replyHeaders = firstValues(response.headers);
      const text = isPlain(replyHeaders) ? await readText(response.body, maxBytes) : refuseEncoding(response.body);
      return typeof text === "string" ? { status: response.statusCode, headers: replyHeaders, body: text } : text;
    } catch (error) {
      return describeFailure(error, { origin, signal, deadline, attemptTimeoutMs });
    }
  };
  return { send, close: () => pool.destroy() };
}

/** Marks what goes wrong before a connection stands (name, TCP, TLS): only then is it sure that nothing was sent. */
function notingConnector(timeout: number): buildConnector.connector {
  const connect = buildConnector({ timeout, allowH2: false });
  return (options, callback) =>
    connect(options, (...[error, socket]) =>
      error === null ? callback(null, socket) : callback(new ConnectFailure(error), null),
    );
}

function firstValues(headers: Readonly<Record<string, string | string[] | undefined>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name, first] as const];
    }),
  );
}

function isPlain(headers: ReadonlyMap<string, string>): boolean {
  const encoding = headers.get("content-encoding");
  return encoding === undefined || encoding.toLowerCase() === "identity";
}

function refuseEncoding(body: { destroy(): unknown }): Failed {
  body.destroy();
  return answerFailed("The target's answer is compressed, though it was asked not to compress.");
}
