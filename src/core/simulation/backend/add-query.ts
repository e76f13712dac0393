import { encodeLabel } from "../../integration/request/encode-label.ts";

/** A URL with parameters behind those that it has; a fragment, which is not sent, is cut off. */
export function addQuery(url: string, parameters: readonly (readonly [name: string, value: string])[]): string {
  const [sent = ""] = url.split("#");
  if (parameters.length === 0) return sent;
  const pairs = parameters.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
  if (!sent.includes("?")) return `${sent}?${pairs}`;
  return /[?&]$/.test(sent) ? `${sent}${pairs}` : `${sent}&${pairs}`;
}

const encode = (text: string): string => encodeLabel(text.replace(/\p{Surrogate}/gu, "\ufffd"));
