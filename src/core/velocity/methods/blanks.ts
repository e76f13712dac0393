/** `Character.isWhitespace`, of every character. */
export function isBlank(text: string): boolean {
  for (const character of text) if (!isWhitespace(character)) return false;
  return true;
}

function isWhitespace(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return (code >= 9 && code <= 13) || (code >= 0x1c && code <= 0x20);
  return NO_BREAK.has(code) ? false : /^[\p{Zs}\p{Zl}\p{Zp}]$/u.test(character);
}

/** The spaces that no line breaks at do not count. */
const NO_BREAK: ReadonlySet<number> = new Set([0xa0, 0x20_07, 0x20_2f]);

/** `String.trim()`: takes off what is not above U+0020. */
export function trim(text: string): string {
  return takeOff(text, (character) => character <= " ");
}

/** `String.strip()` */
export function strip(text: string): string {
  return takeOff(text, isWhitespace);
}

function takeOff(text: string, isOff: (character: string) => boolean): string {
  let start = 0;
  let end = text.length;
  while (start < end && isOff(text.charAt(start))) start++;
  while (end > start && isOff(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
