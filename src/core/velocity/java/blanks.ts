import { SPACE } from "../characters.ts";

/** `Character.isWhitespace` */
export function isWhitespace(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return (code >= 9 && code <= 13) || (code >= 0x1c && code <= 0x20);
  return !NO_BREAK.has(code) && /^[\p{Zs}\p{Zl}\p{Zp}]$/u.test(character);
}

/** The spaces that no line breaks at do not count. */
const NO_BREAK: ReadonlySet<number> = new Set([0xa0, 0x20_07, 0x20_2f]);

/** Whether a text is white space alone, or empty. */
export function isBlank(text: string): boolean {
  return stripLeading(text) === "";
}

/** `String.trim()`: takes off what is not above U+0020. */
export function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= SPACE) start++;
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end--;
  return text.slice(start, end);
}

/** `String.strip()`: takes off white space. */
export function strip(text: string): string {
  return stripTrailing(stripLeading(text));
}

/** `String.stripLeading()` */
export function stripLeading(text: string): string {
  return text.slice(countLeadingBlanks(text));
}

/** `String.stripTrailing()` */
export function stripTrailing(text: string): string {
  return text.slice(0, text.length - countTrailingBlanks(text));
}

/** How many units of white space a text begins with. */
export function countLeadingBlanks(text: string): number {
  let count = 0;
  while (count < text.length && isWhitespace(text.charAt(count))) count++;
  return count;
}

function countTrailingBlanks(text: string): number {
  let count = 0;
  while (count < text.length && isWhitespace(text.charAt(text.length - 1 - count))) count++;
  return count;
}
