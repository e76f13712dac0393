import { patternError } from "./pattern-error.ts";
import type { Test } from "./pattern-node.ts";
import { unicodeBlock } from "./unicode-block.ts";

/** A JavaScript class of characters as a test. */
function inClass(source: string): Test {
  const pattern = new RegExp(`^${source}$`, "u");
  return (codePoint) => pattern.test(String.fromCodePoint(codePoint));
}

/** What a set leaves out. */
export function not(test: Test): Test {
  return (codePoint) => !test(codePoint);
}

/** What is in one of several sets; nothing if there are none. */
export function anyOf(tests: readonly Test[]): Test {
  const [only, ...more] = tests;
  return only !== undefined && more.length === 0 ? only : (codePoint) => tests.some((test) => test(codePoint));
}

/** What two sets have in common. */
export function both(a: Test, b: Test): Test {
  return (codePoint) => a(codePoint) && b(codePoint);
}

const DIGIT = inClass("[0-9]");
const WORD = inClass("[A-Za-z0-9_]");
const SPACE = inClass("[ \\t\\n\\v\\f\\r]");
const HORIZONTAL = inClass("[ \\t\\u00a0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000]");
const VERTICAL = inClass("[\\n\\v\\f\\r\\u0085\\u2028\\u2029]");

/** `\d`, `\w` … as Java has them without flags: ASCII. */
export const ESCAPED_SETS: ReadonlyMap<string, Test> = new Map([
  ["d", DIGIT],
  ["D", not(DIGIT)],
  ["w", WORD],
  ["W", not(WORD)],
  ["s", SPACE],
  ["S", not(SPACE)],
  ["h", HORIZONTAL],
  ["H", not(HORIZONTAL)],
  ["v", VERTICAL],
  ["V", not(VERTICAL)],
]);

/** Whether a character ends a line: what `.` does not match and `$` stops before. */
export const isLineEnd: Test = inClass("[\\n\\r\\u0085\\u2028\\u2029]");

/** What `\b` takes for a letter: all of Unicode's, unlike `\w`. */
export const isWordPart: Test = inClass("[\\p{L}\\p{Nd}_]");

/** Names of `\p{…}` that JavaScript does not have, or has otherwise. */
const JAVA_NAMES = new Map<string, string>([
  ["Lower", "[a-z]"],
  ["Upper", "[A-Z]"],
  ["ASCII", "[\\u0000-\\u007f]"],
  ["Alpha", "[A-Za-z]"],
  ["Digit", "[0-9]"],
  ["Alnum", "[A-Za-z0-9]"],
  ["Punct", "[!-\\/:-@\\[-`\\{-~]"],
  ["Graph", "[!-~]"],
  ["Print", "[ -~]"],
  ["Blank", "[ \\t]"],
  ["Cntrl", "[\\u0000-\\u001f\\u007f]"],
  ["XDigit", "[0-9A-Fa-f]"],
  ["Space", "[ \\t\\n\\v\\f\\r]"],
  ["L1", "[\\u0000-\\u00ff]"],
  ["all", "[^]"],
  ["LC", "[\\p{Lu}\\p{Ll}\\p{Lt}]"],
  ["LD", "[\\p{L}\\p{Nd}]"],
  ["javaLowerCase", "\\p{Lowercase}"],
  ["javaUpperCase", "\\p{Uppercase}"],
  ["javaAlphabetic", "\\p{Alphabetic}"],
  ["javaTitleCase", "\\p{Lt}"],
  ["javaDigit", "\\p{Nd}"],
  ["javaLetter", "\\p{L}"],
  ["javaLetterOrDigit", "[\\p{L}\\p{Nd}]"],
  ["javaSpaceChar", "\\p{Z}"],
  [
    "javaWhitespace",
    "[\\t-\\r\\u001c-\\u001f\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]",
  ],
  ["javaISOControl", "[\\u0000-\\u001f\\u007f-\\u009f]"],
]);

/** The names after `Is` that are properties; other such names are categories or scripts. */
const PROPERTIES = new Map<string, string>([
  ["ALPHABETIC", "\\p{Alphabetic}"],
  ["LETTER", "\\p{L}"],
  ["IDEOGRAPHIC", "\\p{Ideographic}"],
  ["LOWERCASE", "\\p{Lowercase}"],
  ["UPPERCASE", "\\p{Uppercase}"],
  ["TITLECASE", "\\p{Lt}"],
  ["WHITE_SPACE", "\\p{White_Space}"],
  ["WHITESPACE", "\\p{White_Space}"],
  ["CONTROL", "\\p{Cc}"],
  ["PUNCTUATION", "\\p{P}"],
  ["DIGIT", "\\p{Nd}"],
  ["ALNUM", "[\\p{Alphabetic}\\p{Nd}]"],
  ["HEX_DIGIT", "[\\p{Nd}\\p{Hex_Digit}]"],
  ["NONCHARACTER_CODE_POINT", "\\p{Noncharacter_Code_Point}"],
  ["ASSIGNED", "\\P{Cn}"],
]);

/** The sets of one case, and what they are where case is ignored. */
const OF_ANY_CASE = new Map<string, string>([
  ["[a-z]", "[A-Za-z]"],
  ["[A-Z]", "[A-Za-z]"],
  ...["\\p{Lu}", "\\p{Ll}", "\\p{Lt}", "\\p{Lowercase}", "\\p{Uppercase}"].map(
    (source) => [source, "[\\p{Lu}\\p{Ll}\\p{Lt}]"] as const,
  ),
]);

/** The characters of `\p{name}`. Throws for a name that is not known, and for a block of Unicode that is not known here. */
export function namedSet(name: string, ignoresCase: boolean): Test {
  const block = /^(?:In|[bB][lL][kK]=|[bB][lL][oO][cC][kK]=)(.*)$/s.exec(name)?.[1];
  if (block !== undefined) return blockSet(block);
  const source = JAVA_NAMES.get(name) ?? unicodeSource(name);
  try {
    return inClass((ignoresCase ? OF_ANY_CASE.get(source) : undefined) ?? source);
  } catch {
    throw patternError(`Unknown character property name {${name}}`);
  }
}

function blockSet(name: string): Test {
  const block = unicodeBlock(name);
  if (block === undefined) throw patternError(`The character block {${name}} is not known here`);
  return (point) => point >= block.first && point <= block.last;
}

function unicodeSource(name: string): string {
  if (!/^[A-Za-z_]+(?:=[A-Za-z_]+)?$/.test(name)) throw patternError(`Unknown character property name {${name}}`);
  const [key = "", value] = name.split("=");
  if (value !== undefined) return /^(?:sc|script)$/i.test(key) ? script(value) : `\\p{${value}}`;
  if (!name.startsWith("Is")) return `\\p{${name}}`;
  const bare = name.slice(2);
  return PROPERTIES.get(bare.toUpperCase()) ?? (bare.length <= 2 ? `\\p{${bare}}` : script(bare));
}

/** Java takes a script's name in any case. */
function script(name: string): string {
  const words = name.toLowerCase().split("_");
  return `\\p{Script=${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("_")}}`;
}
