import { matchPath } from "./match-path.ts";
import type { SentUrl } from "./parse-url.ts";

/** A request's path below its stage, and what it says for the resource path's parameters. */
export interface Place {
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  /** Whether the path is one of the resource's; true where no resource is known. */
  readonly fits: boolean;
  /** What stood before the path, if it was taken off: the stage, or a base path. */
  readonly stage?: string;
}

const API_HOST = /\.execute-api\.[a-z\d-]+\.(?:amazonaws\.com(?:\.cn)?|api\.aws)(?::\d+)?$/i;

/** How an emulator's URLs begin: the API and the stage stand in the path. */
const EMULATED = /^(?:\/restapis\/[^/]+\/[^/]+\/_user_request_|\/_aws\/execute-api\/[^/]+\/[^/]+)(?=\/|$)/;

/** As many segments as a base path and a stage may have. */
const MOST_PREFIXES = 3;

/**
 * Finds the path of a request below its stage. An API's own host has the stage in front; with any other, what stands in
 * front of a path that fits the resource is taken for stage or base path.
 */
export function findPlace({ host, path }: Pick<SentUrl, "host" | "path">, resourcePath: string | undefined): Place {
  const cuts = cutsOf(host, path);
  for (const cut of cuts) {
    const pathParameters = resourcePath === undefined ? {} : matchPath(resourcePath, pathAfter(path, cut));
    if (pathParameters !== null) return toPlace(path, cut, { pathParameters, fits: true });
  }
  return toPlace(path, cuts[0] ?? 0, { pathParameters: {}, fits: false });
}

/** Where a path may begin, the likeliest first. */
function cutsOf(host: string, path: string): readonly number[] {
  const emulated = EMULATED.exec(path)?.[0].length;
  if (emulated !== undefined) return [emulated];
  const slashes = [...path.matchAll(/\//g)].map(({ index }) => index);
  const starts = [...slashes, path.length].slice(0, MOST_PREFIXES);
  const [whole = 0, afterFirst = whole, ...others] = path === "/" ? [0] : starts;
  return API_HOST.test(host) ? [afterFirst, whole, ...others] : [whole, afterFirst, ...others];
}

function pathAfter(path: string, cut: number): string {
  return path.slice(cut) || "/";
}

function toPlace(path: string, cut: number, found: Pick<Place, "pathParameters" | "fits">): Place {
  return { path: pathAfter(path, cut), ...found, ...(cut > 0 && { stage: path.slice(0, cut) }) };
}
