import { BACKSLASH, DOLLAR, HASH } from "../../characters.ts";

/** Classes of ASCII characters; they can be put together with `|`. */
export const CLASS = {
  LETTER: 1,
  DIGIT: 2,
  UNDERSCORE: 4,
  DASH: 8,
  AT: 16,
  BLANK: 32,
  NEWLINE: 64,
} as const;

const CLASSES = makeClasses();

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  const set = (text: string, what: number) => {
    for (const character of text) classes[character.charCodeAt(0)] = what;
  };
  set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", CLASS.LETTER);
  set("0123456789", CLASS.DIGIT);
  set("_", CLASS.UNDERSCORE);
  set("-", CLASS.DASH);
  set("@", CLASS.AT);
  set(" \t", CLASS.BLANK);
  set("\r\n", CLASS.NEWLINE);
  return classes;
}

/** Whether a character is of one of some classes. */
export function isOneOf(code: number, classes: number): boolean {
  return code < 128 && ((CLASSES[code] ?? 0) & classes) !== 0;
}

/** The offset behind a run of characters of some classes; `from` if there is none. */
export function skipAll(text: string, from: number, classes: number): number {
  let at = from;
  while (at < text.length && isOneOf(text.charCodeAt(at), classes)) at++;
  return at;
}

/** Whether a character is an ASCII letter: names have no others. */
export function isLetter(code: number): boolean {
  return isOneOf(code, CLASS.LETTER);
}

/** A run of text: no `$`, `#` or `\`. */
export function skipText(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === DOLLAR || code === HASH || code === BACKSLASH) return at;
  }
  return text.length;
}
