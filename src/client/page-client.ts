import { createClient } from "./create-client.ts";

/** The client of this page, whose origin is the proxy's own. */
export const pageClient = createClient((input, init) => globalThis.fetch(input, init));
