import { decodePercents } from "./decode-percents.ts";

/** A URL as an API sees it. */
export interface SentUrl {
  /** With its port; empty where the URL names none. */
  readonly host: string;
  /** As sent; `/` where there is none. */
  readonly path: string;
  /** Decoded, in order. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** `name:password`, where the URL holds it. */
  readonly user?: string;
}

const PARTS = /^(?:([a-z][a-z\d+.-]*):\/\/)?(?:([^/?#@]*)@)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;

/** Takes a URL apart. A scheme may be missing; one that is not HTTP's gives a sentence. */
export function parseUrl(text: string): SentUrl | { readonly error: string } {
  const [, scheme = "https", user, host = "", path = "", query = ""] = PARTS.exec(text.trim()) ?? [];
  if (!/^https?$/i.test(scheme)) return { error: `"${scheme}://" is not a URL of an API: it begins with https://.` };
  return {
    host,
    path: path === "" ? "/" : path,
    query: parseQuery(query),
    ...(user !== undefined && { user: decodePercents(user) }),
  };
}

/** The pairs of a query string or of a form's fields, decoded. */
export function parseQuery(query: string): readonly (readonly [string, string])[] {
  return query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const mark = pair.indexOf("=");
      const [name, value] = mark === -1 ? [pair, ""] : [pair.slice(0, mark), pair.slice(mark + 1)];
      return [decodeField(name), decodeField(value)] as const;
    });
}

function decodeField(text: string): string {
  return decodePercents(text.replaceAll("+", " "));
}
