import { z } from "zod";
import {
  outcomeSchema,
  unansweredSchema,
  type Failed,
  type Outcome,
  type Refused,
} from "../core/operations/outcome.ts";
import { isOperationName, OPERATIONS } from "../core/operations/operations.ts";
import {
  ROUTES,
  sessionSchema,
  signedPreviewSchema,
  TOKEN_HEADER,
  type OperationCall,
  type Session,
  type SignedPreview,
} from "../core/operations/session.ts";
import { createConnection, type Connection } from "./create-connection.ts";
import { lost, moved, neverSent, NO_ANSWER, unreadable } from "./failures.ts";

/** The page's way to its proxy. */
export interface Client {
  /** What the proxy is connected to; rejects with one sentence where the proxy does not answer. */
  readonly session: () => Promise<Session>;
  /** Never rejects: what went wrong is an outcome. */
  readonly call: (call: OperationCall, signal?: AbortSignal) => Promise<Outcome>;
  /** What signing would make of a call; nothing is sent to the target. Never rejects. */
  readonly signedPreview: (call: OperationCall, signal?: AbortSignal) => Promise<SignedPreview | Refused | Failed>;
  /** Tells when the proxy was started anew, and so may be connected to something else. Gives what ends it. */
  readonly onNewSession: (listener: () => void) => () => void;
  /** Opens a session anew, as when the proxy was away; tells those who wait for a new session. */
  readonly reconnect: () => Promise<Session>;
  readonly connection: Connection;
}

/** Longer than the proxy's own patience with its target. */
const DEADLINE_MS = 30_000;

/** One of the proxy's routes that take a call. */
interface CallRoute<T> {
  readonly path: string;
  readonly schema: z.ZodType<T>;
  /** Whether the proxy carries the call on to its target. */
  readonly carriesOn: boolean;
}

const CALL: CallRoute<Outcome> = { path: ROUTES.operations, schema: outcomeSchema, carriesOn: true };

const SIGNED_PREVIEW: CallRoute<SignedPreview | Refused | Failed> = {
  path: ROUTES.signedPreview,
  schema: z.union([unansweredSchema, signedPreviewSchema]),
  carriesOn: false,
};

/** `fetch` is handed in: the page's own, or that of a test. Nothing is waited for longer than the deadline. */
export function createClient(fetch: typeof globalThis.fetch, deadlineMs = DEADLINE_MS): Client {
  const listeners = new Set<() => void>();
  const connection = createConnection();
  let opened: Promise<Session> | undefined;

  const post = (path: string, body: unknown, { token, signal }: { token?: string; signal?: AbortSignal }) => {
    const answer = fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token !== undefined && { [TOKEN_HEADER]: token }) },
      body: JSON.stringify(body),
      signal: AbortSignal.any([AbortSignal.timeout(deadlineMs), ...(signal ? [signal] : [])]),
    });
    connection.watch(answer);
    return answer;
  };

  const open = async (): Promise<Session> => {
    const response = await post(ROUTES.session, {}, {}).catch(() => null);
    if (response === null) throw new Error(NO_ANSWER);
    const parsed = sessionSchema.safeParse(await readJson(response));
    if (parsed.success) return parsed.data;
    throw new Error(
      `The proxy answered ${response.status} with something that is no session. Is another program on this port?`,
    );
  };

  /** One session for all; after a failure the next caller tries anew. */
  const session = (): Promise<Session> => {
    opened ??= open().catch((cause: unknown) => {
      opened = undefined;
      throw cause;
    });
    return opened;
  };

  /** A proxy that was started anew does not know our token. It sent nothing then. */
  const renew = async (): Promise<Session> => {
    opened = undefined;
    const renewed = await session();
    for (const listener of listeners) listener();
    return renewed;
  };

  /** Sends once more where only the token was old. What was meant for one target is never sent to another. */
  const send = async (path: string, call: OperationCall, signal?: AbortSignal): Promise<Response | Failed> => {
    const before = await session();
    const response = await post(path, call, { token: before.token, ...(signal && { signal }) });
    if (response.status !== 401) return response;
    const renewed = await renew().catch(neverSent);
    if ("outcome" in renewed) return renewed;
    if (!isSameTarget(before, renewed)) return moved(renewed);
    return post(path, call, { token: renewed.token, ...(signal && { signal }) });
  };

  const ask = async <T>(route: CallRoute<T>, call: OperationCall, signal?: AbortSignal): Promise<T | Failed> => {
    const unopened = await session().then(() => null, neverSent);
    if (unopened) return unopened;
    try {
      const response = await send(route.path, call, signal);
      if ("outcome" in response) return response;
      const parsed = route.schema.safeParse(await readJson(response));
      return parsed.success ? parsed.data : unreadable(response.status, route.carriesOn);
    } catch (cause) {
      return lost(cause, route.carriesOn, route.carriesOn && isWrite(call.operation));
    }
  };

  return {
    session,
    call: (call, signal) => ask(CALL, call, signal),
    signedPreview: (call, signal) => ask(SIGNED_PREVIEW, call, signal),
    onNewSession: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reconnect: renew,
    connection,
  };
}

async function readJson(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined);
}

function isSameTarget({ target: a }: Session, { target: b }: Session): boolean {
  return a.kind === b.kind && a.endpoint === b.endpoint && a.label === b.label;
}

const isWrite = (operation: string): boolean => !isOperationName(operation) || OPERATIONS[operation].effect === "write";
