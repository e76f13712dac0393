import { createClient } from "./create-client.ts";

/** The client of this page, whose origin is the proxy's own. */
export const pageClient = createClient((input, init) => globalThis.fetch(input, init));

/** Whether the page is connected to the sandbox (or to nothing yet): there the samples' labels name something. */
export async function isSandbox(): Promise<boolean> {
  const session = await pageClient.session().catch(() => null);
  return session === null || session.target.kind === "sandbox";
}
