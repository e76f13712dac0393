import { encodeLabel } from "../../../core/integration/request/encode-label.ts";

/**
 * A checked query as SigV4 canonicalizes it, so that what is signed and what is sent are the same text: names in
 * code-point order, RFC 3986 encoding, `""` for no query at all.
 */
export function toQuery(query: ReadonlyMap<string, string>): string {
  const pairs = [...query]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encodeLabel(name)}=${encodeLabel(value)}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
