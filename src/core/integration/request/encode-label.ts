/** `encodeURIComponent` leaves these bare; AWS's SDKs do not. */
const LEFT_BARE = /[!'()*]/g;

/** A code unit of a surrogate pair without its partner (with `u` a whole pair is one character). */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Whether a path label can be sent so that every client means the same resource by it: it cannot where it is empty, `.`
 * or `..` (URL parsers resolve them, encoded too), or holds a lone surrogate (which has no UTF-8 form).
 */
export function isSendableLabel(text: string): boolean {
  return text !== "" && text !== "." && text !== ".." && !holdsLoneSurrogate(text);
}

/** Whether a text holds half of a surrogate pair: that has no UTF-8 form, and would be sent as another character. */
export function holdsLoneSurrogate(text: string): boolean {
  return LONE_SURROGATE.test(text);
}

/** RFC 3986: UTF-8, every byte but `A-Za-z0-9-._~` as `%XX` in upper case. The text must be sendable. */
export function encodeLabel(text: string): string {
  return encodeURIComponent(text).replace(LEFT_BARE, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
