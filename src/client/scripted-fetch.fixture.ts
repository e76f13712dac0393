import type { Outcome } from "../core/operations/outcome.ts";
import { TOKEN_HEADER, type Session } from "../core/operations/session.ts";

/** One answer of a scripted proxy; `"hangs"` answers nothing until the call is given up. */
export type Scripted = (() => Response) | Error | "hangs";

/** What was asked of it. */
export interface Asked {
  readonly path: string;
  readonly token: string | null;
  readonly body: unknown;
}

/** A `fetch` that gives these answers, one after the other, and remembers what it was asked. */
export function scriptedFetch(answers: readonly Scripted[]): {
  readonly fetch: typeof globalThis.fetch;
  readonly asked: readonly Asked[];
} {
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const path = asText(input);
    const body: unknown = JSON.parse(asText(init.body));
    const answer = answers[asked.length];
    asked.push({ path, token: new Headers(init.headers).get(TOKEN_HEADER), body });
    if (answer === undefined) throw new Error(`Nothing was scripted for call ${asked.length} (${path}).`);
    if (answer === "hangs") return untilGivenUp(init.signal);
    if (answer instanceof Error) throw answer;
    return answer();
  };
  return { fetch, asked };
}

function asText(value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError("The client names paths and sends bodies as texts.");
}

const untilGivenUp = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) => {
    signal?.throwIfAborted();
    signal?.addEventListener("abort", () => reject(signal.reason));
  });

export const says = (status: number, body: unknown) => () => Response.json(body, { status });

/** An outcome as the proxy answers it; which status it has, the page does not look at. */
export const outcomes = (outcome: Outcome) => says(200, outcome);

export function session(token: string, target: Partial<Session["target"]> = {}): Session {
  const sandbox = { label: "sandbox", region: "us-east-1", endpoint: "http://sandbox", readOnly: false };
  return { token, version: "1", target: { kind: "sandbox", ...sandbox, operations: ["PutIntegration"], ...target } };
}
