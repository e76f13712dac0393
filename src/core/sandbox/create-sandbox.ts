import type { HttpRequest } from "../integration/request/http-request.ts";
import { ERROR_STATUSES, type ErrorCode } from "../operations/error-codes.ts";
import { OPERATIONS } from "../operations/operations.ts";
import type { Handled } from "./call.ts";
import { HANDLERS } from "./handlers/handlers.ts";
import { Refusal } from "./refusal.ts";
import { toRoute } from "./route.ts";
import { parseState, type SandboxState } from "./sandbox-state.ts";
import { seedState } from "./seed/seed.ts";

/** Where the sandbox keeps its state: the whole of it as one JSON text. */
export interface SandboxStore {
  /** The text saved last; `undefined` where nothing ever was. */
  load(): Promise<string | undefined>;
  save(state: string): Promise<void>;
}

export interface SandboxReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SandboxDeps {
  readonly store: SandboxStore;
  readonly now: () => Date;
  readonly newRequestId: () => string;
  /** An id that no other thing has: ten lower-case letters and digits, as AWS's. */
  readonly newId: () => string;
  /** The region in the ARNs of the first state. */
  readonly region: string;
}

export interface Sandbox {
  /**
   * Answers a request as API Gateway would, its refusals included, one request after the other. What was answered with
   * success is saved; where saving fails the answer is an `InternalFailure` and nothing has changed. Rejects only where
   * the store cannot load, or holds something that is no state.
   */
  send(request: HttpRequest): Promise<SandboxReply>;
}

/** An API Gateway in memory, without Node or DOM. It begins with the Orders API (see `SEED_IDS`). */
export function createSandbox(deps: SandboxDeps): Sandbox {
  let state: SandboxState | undefined;
  let tail: Promise<unknown> = Promise.resolve();

  async function answer(request: HttpRequest): Promise<SandboxReply> {
    state ??= await loadState(deps);
    const { status, handled } = handle({ request, state, deps });
    if (handled.next !== undefined) {
      await save(deps.store, handled.next);
      state = handled.next;
    }
    return toReply(status, handled.answer);
  }

  async function answerOrRefuse(request: HttpRequest): Promise<SandboxReply> {
    const requestId = { "x-amzn-requestid": deps.newRequestId() };
    try {
      return withHeaders(await answer(request), requestId);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return withHeaders(toErrorReply(error.code, error.message), requestId);
    }
  }

  return {
    send(request) {
      const reply = tail.then(() => answerOrRefuse(request));
      // The next request waits for this one, whatever became of it; its own caller hears of a failure.
      tail = reply.catch(() => undefined);
      return reply;
    },
  };
}

async function loadState({ store, region }: SandboxDeps): Promise<SandboxState> {
  const text = await store.load();
  return text === undefined ? seedState(region) : parseState(text);
}

function handle({ request, state, deps }: { request: HttpRequest; state: SandboxState; deps: SandboxDeps }): {
  status: number;
  handled: Handled;
} {
  const { operation, labels, query } = toRoute(request);
  const time = Math.floor(deps.now().getTime() / 1000);
  const handled = HANDLERS[operation]({ state, labels, query, body: request.body, time, newId: deps.newId });
  return { status: OPERATIONS[operation].status, handled };
}

async function save(store: SandboxStore, state: SandboxState): Promise<void> {
  try {
    await store.save(JSON.stringify(state));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal("InternalFailure", `The sandbox could not save the change, so nothing was changed: ${reason}`);
  }
}

function toReply(status: number, answer: Handled["answer"]): SandboxReply {
  if (answer === undefined) return { status, headers: {}, body: "" };
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(answer) };
}

function toErrorReply(code: ErrorCode, message: string): SandboxReply {
  const headers = { "content-type": "application/json", "x-amzn-errortype": code };
  return { status: ERROR_STATUSES[code], headers, body: JSON.stringify({ message }) };
}

function withHeaders(reply: SandboxReply, headers: Readonly<Record<string, string>>): SandboxReply {
  return { ...reply, headers: { ...reply.headers, ...headers } };
}
