/** Characters that turn the direction of the text around them, or are not seen at all: what is read is not what is there. */
const INVISIBLE = /[\u0080-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** What a field of one line does not show either. */
const BREAKS_AND_TABS = /\p{Cc}/gu;

/** The text with such characters as the `\u` escapes by which JSON writes them. */
export function showInvisible(text: string): string {
  return text.replace(INVISIBLE, escape);
}

/** The text as `showInvisible` gives it, with line breaks and other control characters escaped, too. */
export function showInvisibleInLine(text: string): string {
  return showInvisible(text).replace(BREAKS_AND_TABS, escape);
}

function escape(char: string): string {
  return char === "\n" ? "\\n" : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
