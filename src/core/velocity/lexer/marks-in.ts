import { BACKSLASH, DOLLAR, HASH } from "../characters.ts";

/** The `$` and `#` (with the backslashes before a `$`) of what began nothing: they are all of it that prints. */
export function marksIn(text: string, start: number, end: number): string {
  let marks = "";
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === DOLLAR || code === HASH) marks += text.charAt(at);
    if (code !== BACKSLASH) continue;
    let dollar = at;
    while (dollar < end && text.charCodeAt(dollar) === BACKSLASH) dollar++;
    if (dollar >= end || text.charCodeAt(dollar) !== DOLLAR) continue;
    marks += text.slice(at, dollar + 1);
    // The character behind is passed over as well.
    at = dollar + 1;
  }
  return marks;
}
