import { findVariables } from "./find-variables.ts";
import { setParts, type UriDescription } from "./uri-description.ts";

const URL_FORM = /^(https?):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;

/** What an HTTP integration's URL calls; `null` where the text does not begin as one. */
export function describeUrl(url: string): UriDescription | null {
  const [, protocol, authority = "", path = "", query] = URL_FORM.exec(url) ?? [];
  if (protocol === undefined) return null;
  const [, host = "", port] = /^(.*?)(?::(\d*))?$/.exec(authority) ?? [];
  if (host === "") return { sentence: "The URL names no host.", parts: [] };
  const parts = setParts([
    ["protocol", protocol, /s$/i.test(protocol) ? "Encrypted with TLS" : "Not encrypted"],
    ["host", host, "Where API Gateway connects to"],
    ["port", port, "In place of the protocol's own"],
    ["path", path, "Sent to the back end"],
    ["query string", query, "Sent with every call; mapped query parameters are added"],
  ]);
  const at = path.length > 1 ? ` at ${path}` : "";
  return {
    sentence: `Calls ${host}${at} over ${protocol.toUpperCase()}.`,
    parts: [...parts, ...findVariables(url)],
  };
}
