import { BRACE_CLOSE, BRACE_OPEN, PAREN_OPEN, SPACE } from "../../characters.ts";
import { skipBlanks } from "./blanks.ts";
import { CLASS, isOneOf, skipAll } from "./classes.ts";

const NAME_FIRST = CLASS.LETTER | CLASS.UNDERSCORE;
const NAME_REST = NAME_FIRST | CLASS.DIGIT | CLASS.DASH;
const WORD_FIRST = NAME_FIRST | CLASS.AT;
const WORD_REST = WORD_FIRST | CLASS.DIGIT;

/** The name of a variable or property. `-` belongs to it: `$b-1` is the variable `b-1`, and never a difference. */
export function skipIdentifier(text: string, from: number): number {
  return isOneOf(text.charCodeAt(from), NAME_FIRST) ? skipAll(text, from + 1, NAME_REST) : from;
}

/** The name of a directive, without its `#`: here `@` belongs to it, and `-` does not. */
export function skipWord(text: string, from: number): number {
  return isOneOf(text.charCodeAt(from), WORD_FIRST) ? skipAll(text, from + 1, WORD_REST) : from;
}

/** `{name}` of a directive: so `#{else}text` tells the name from the text. */
export function skipBracedWord(text: string, from: number): number {
  if (text.charCodeAt(from) !== BRACE_OPEN || !isOneOf(text.charCodeAt(from + 1), NAME_FIRST)) return from;
  const end = skipAll(text, from + 2, WORD_REST);
  return text.charCodeAt(end) === BRACE_CLOSE ? end + 1 : from;
}

/**
 * `#set (` or `#{set}(`: one token from the blanks before it to its parenthesis. Spaces may stand before the parenthesis,
 * but no tab; without one it is no `#set` at all, and prints.
 */
export function skipSet(text: string, from: number): number {
  const hash = skipBlanks(text, from);
  let at = hash;
  if (text.startsWith("#set", hash)) at += "#set".length;
  else if (text.startsWith("#{set}", hash)) at += "#{set}".length;
  else return from;
  while (text.charCodeAt(at) === SPACE) at++;
  return text.charCodeAt(at) === PAREN_OPEN ? at + 1 : from;
}
