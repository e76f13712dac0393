import type { Server } from "node:http";

/** The one address that is ever listened on; an address, for a name may come to mean another. */
const ADDRESS = "127.0.0.1";

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EADDRINUSE", "is taken: choose another"],
  ["EACCES", "is not open to this user: choose one from 1024"],
]);

/** Listens on 127.0.0.1, at any free port for 0. Gives the port; throws a plain sentence where it cannot be had. */
export function listen(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(toListenError(error, wanted));
    server.once("error", fail);
    server.listen(wanted, ADDRESS, () => {
      server.off("error", fail);
      const address = server.address();
      if (typeof address === "object" && address !== null) resolve(address.port);
    });
  });
}

/**
 * What a Host line may say. Browsers leave the port out where it is the scheme's own. `0.0.0.0` is not among them: it
 * leads here too, and a foreign page may use it.
 */
export function hostsOf(port: number): ReadonlySet<string> {
  const names = [ADDRESS, "localhost", "[::1]"];
  return new Set([...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])]);
}

function toListenError(error: NodeJS.ErrnoException, port: number): Error {
  const why = REASONS.get(error.code ?? "");
  return why === undefined ? error : new Error(`Port ${port} of ${ADDRESS} ${why} with --port.`, { cause: error });
}
