import { outcomeSchema, type Outcome } from "../core/operations/outcome.ts";
import {
  sessionSchema,
  signedPreviewSchema,
  type OperationCall,
  type Session,
  type SignedPreview,
} from "../core/operations/session.ts";

/** The page's way to its proxy. Nothing here throws: what went wrong is an outcome. */
export interface Client {
  /** What the proxy is connected to; rejects with one sentence where the proxy does not answer. */
  readonly session: () => Promise<Session>;
  readonly call: (call: OperationCall, signal?: AbortSignal) => Promise<Outcome>;
  /** What signing would make of a call; rejects with one sentence where there is no such preview. */
  readonly previewSigned: (call: OperationCall, signal?: AbortSignal) => Promise<SignedPreview>;
}

const NO_PROXY = "The proxy behind this page does not answer. Start it with npm start, then try again";

/** `fetch` is handed in: the page's own, or that of a test. */
export function createClient(fetch: typeof globalThis.fetch): Client {
  let opened: Promise<Session> | undefined;

  const post = (path: string, body: unknown, options: { token?: string; signal?: AbortSignal }): Promise<Response> =>
    fetch(path, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(options.token !== undefined && { "x-editor-token": options.token }),
      },
      body: JSON.stringify(body),
      ...(options.signal && { signal: options.signal }),
    });

  const open = async (): Promise<Session> => {
    const response = await post("/api/session", {}, {}).catch(() => null);
    if (response === null) throw new Error(`${NO_PROXY}.`);
    const parsed = sessionSchema.safeParse(await readJson(response));
    if (!parsed.success)
      throw new Error(
        `The proxy answered ${response.status} with something that is no session. Is another program on this port?`,
      );
    return parsed.data;
  };

  /** One session for all; after a failure the next caller tries anew. */
  const session = (): Promise<Session> => {
    opened ??= open().catch((cause: unknown) => {
      opened = undefined;
      throw cause;
    });
    return opened;
  };

  /** A proxy that was started anew knows our token no more. It sent nothing then, so that a second try is safe. */
  const send = async (path: string, call: OperationCall, signal?: AbortSignal): Promise<Response> => {
    const options = async () => ({ token: (await session()).token, ...(signal && { signal }) });
    const response = await post(path, call, await options());
    if (response.status !== 401) return response;
    opened = undefined;
    return post(path, call, await options());
  };

  return {
    session,
    call: async (call, signal) => {
      const unopened = await session().then(() => null, neverSent);
      if (unopened) return unopened;
      try {
        const response = await send("/api/operations", call, signal);
        const parsed = outcomeSchema.safeParse(await readJson(response));
        return parsed.success ? parsed.data : unreadable(response.status);
      } catch (cause) {
        return lost(cause);
      }
    },
    previewSigned: async (call, signal) => {
      const response = await send("/api/signed-preview", call, signal);
      const json = await readJson(response);
      const preview = signedPreviewSchema.safeParse(json);
      if (preview.success) return preview.data;
      const outcome = outcomeSchema.safeParse(json);
      throw new Error(
        outcome.success && outcome.data.outcome !== "answered"
          ? outcome.data.message
          : unreadable(response.status).message,
      );
    },
  };
}

async function readJson(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined);
}

const unreadable = (status: number) =>
  ({
    outcome: "failed",
    phase: "answer",
    message: `The proxy answered ${status} in a form that this page does not read; reload the page if the proxy was updated.`,
    sent: true,
  }) as const satisfies Outcome;

/** There is no session, so that nothing can have been sent. */
function neverSent(cause: unknown): Outcome {
  return {
    outcome: "failed",
    phase: "connect",
    message: cause instanceof Error ? cause.message : `${NO_PROXY}.`,
    sent: false,
  };
}

/** The connection to the proxy broke, or the call was given up: it may have been carried out all the same. */
function lost(cause: unknown): Outcome {
  const wasGivenUp = cause instanceof Error && cause.name === "AbortError";
  const message = wasGivenUp
    ? "The call was given up before its answer came."
    : `${NO_PROXY}; what was under way may have been carried out.`;
  return { outcome: "failed", phase: "connect", message, sent: true };
}
