import type { Failed } from "../../../core/operations/outcome.ts";
import type { Credentials } from "../sign-request.ts";

/** Where credentials come from. */
export interface CredentialSource {
  /** The credentials of the moment, or why there are none. Never rejects. */
  readonly current: () => Promise<Credentials | Failed>;
  /** Forgets what was read: the target has just said that it takes these credentials no more. */
  readonly renew: () => void;
}

/** Credentials that never change: an emulator's, and the example's that the sandbox previews with. */
export function fixedCredentials(credentials: Credentials): CredentialSource {
  return { current: () => Promise.resolve(credentials), renew: () => undefined };
}

export interface ProviderOptions {
  /** Makes a provider that reads everything anew. It refreshes what expires by itself. */
  readonly createProvider: () => () => Promise<Credentials>;
  /** Describes that there are none, with what the user may run. */
  readonly describe: (problem: "missing" | "slow") => Promise<Failed>;
  readonly timeoutMs?: number;
}

/** Credentials from a provider such as the SDK's default chain. A provider that hangs is given up, to be asked again. */
export function providedCredentials({
  createProvider,
  describe,
  timeoutMs = 5_000,
}: ProviderOptions): CredentialSource {
  let provider = createProvider();
  const renew = () => {
    provider = createProvider();
  };
  const current = async () => {
    const timer = new AbortController();
    try {
      const credentials = await Promise.race([provider(), sleep(timeoutMs, timer.signal)]);
      if (credentials !== undefined) return credentials;
      renew();
      return await describe("slow");
    } catch {
      // What a provider says may hold what a credential process printed; it is not relayed.
      renew();
      return await describe("missing");
    } finally {
      timer.abort();
    }
  };
  return { current, renew };
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
