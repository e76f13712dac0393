/** A request target in parts: the path as it is, and the query's values by name, decoded. */
export interface SplitTarget {
  readonly path: string;
  readonly query: Record<string, string[]>;
}

/**
 * Takes a request target such as `/restapis?limit=5` apart. In a query only `%XX` is decoded: `+` is a plus sign, as in
 * Signature Version 4. Throws a `URIError` where a `%` does not begin an escaped byte.
 */
export function splitTarget(target: string): SplitTarget {
  const mark = target.indexOf("?");
  if (mark === -1) return { path: target, query: {} };
  const pairs = target
    .slice(mark + 1)
    .split("&")
    .filter((pair) => pair !== "")
    .map(toPair);
  const names = new Set(pairs.map(([name]) => name));
  const query = Object.fromEntries(
    [...names].map((name) => [name, pairs.filter(([other]) => other === name).map(([, value]) => value)]),
  );
  return { path: target.slice(0, mark), query };
}

function toPair(text: string): readonly [string, string] {
  const mark = text.indexOf("=");
  if (mark === -1) return [decodeURIComponent(text), ""];
  return [decodeURIComponent(text.slice(0, mark)), decodeURIComponent(text.slice(mark + 1))];
}
