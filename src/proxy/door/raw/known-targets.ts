/** Which methods each request target of the server takes; every other target is unknown. */
export type KnownTargets = ReadonlyMap<string, readonly string[]>;

/** Reads them off the app's routes, all of which are fixed paths. `HEAD` goes where `GET` goes. */
export function knownTargets(routes: readonly { readonly path: string; readonly method: string }[]): KnownTargets {
  const fixed = routes.filter(({ method }) => method !== "ALL"); // middleware, which has a pattern for a path
  return new Map(fixed.map(({ path, method }) => [path, method === "GET" ? ["GET", "HEAD"] : [method]]));
}
