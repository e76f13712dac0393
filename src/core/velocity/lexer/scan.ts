/** What the lexer looks for: each function gives the offset behind what it found at `from`, or `from` (or -1) if nothing. */

const QUOTE = 34;
const APOSTROPHE = 39;
const MINUS = 45;
const POINT = 46;
const BRACE_OPEN = 123;
const BRACE_CLOSE = 125;

const LETTER = 1;
const DIGIT = 2;
const UNDERSCORE = 4;
const DASH = 8;
const AT = 16;
const BLANK = 32;
const NEWLINE = 64;
const MARK = 128;

/** What each ASCII character is. */
const CLASSES = makeClasses();

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  const set = (text: string, what: number) => {
    for (const character of text) classes[character.charCodeAt(0)] = what;
  };
  set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", LETTER);
  set("0123456789", DIGIT);
  set("_", UNDERSCORE);
  set("-", DASH);
  set("@", AT);
  set(" \t", BLANK);
  set("\r\n", NEWLINE);
  set("$#\\", MARK);
  return classes;
}

function isOneOf(code: number, what: number): boolean {
  return code < 128 && ((CLASSES[code] ?? 0) & what) !== 0;
}

function skip(text: string, from: number, what: number): number {
  let at = from;
  while (at < text.length && isOneOf(text.charCodeAt(at), what)) at++;
  return at;
}

export function isLetter(code: number): boolean {
  return isOneOf(code, LETTER);
}

/** A run of text: no `$`, `#` or `\`. */
export function skipText(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isOneOf(text.charCodeAt(at), MARK)) at++;
  return at;
}

function skipBlanks(text: string, from: number): number {
  return skip(text, from, BLANK);
}

export function skipBlanksAndNewlines(text: string, from: number): number {
  return skip(text, from, BLANK | NEWLINE);
}

/** `\n`, `\r\n` or `\r`. */
export function skipNewline(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code === 10) return from + 1;
  if (code !== 13) return from;
  return text.charCodeAt(from + 1) === 10 ? from + 2 : from + 1;
}

/**
 * Blanks and the newline behind them, or nothing: `#end`, `#else` and the `)` of a directive take them along, but only if
 * a newline is there.
 */
export function skipRestOfLine(text: string, from: number): number {
  const blanksEnd = skipBlanks(text, from);
  const end = skipNewline(text, blanksEnd);
  return end === blanksEnd ? from : end;
}

/** The name of a variable or property. `-` belongs to it: `$b-1` is the variable `b-1`. */
export function skipIdentifier(text: string, from: number): number {
  if (!isOneOf(text.charCodeAt(from), LETTER | UNDERSCORE)) return from;
  return skip(text, from + 1, LETTER | DIGIT | UNDERSCORE | DASH);
}

/** The name of a directive, without its `#`. */
export function skipWord(text: string, from: number): number {
  if (!isOneOf(text.charCodeAt(from), LETTER | UNDERSCORE | AT)) return from;
  return skip(text, from + 1, LETTER | DIGIT | UNDERSCORE | AT);
}

/** `{name}` of a directive. */
export function skipBracedWord(text: string, from: number): number {
  if (text.charCodeAt(from) !== BRACE_OPEN || !isOneOf(text.charCodeAt(from + 1), LETTER | UNDERSCORE)) return from;
  const end = skip(text, from + 2, LETTER | DIGIT | UNDERSCORE | AT);
  return text.charCodeAt(end) === BRACE_CLOSE ? end + 1 : from;
}

/** `#set (` or `#{set}(`, blanks before it and spaces (no tabs) before its parenthesis included. */
export function skipSet(text: string, from: number): number {
  const hash = skipBlanks(text, from);
  let at = hash;
  if (text.startsWith("#set", hash)) at += 4;
  else if (text.startsWith("#{set}", hash)) at += 6;
  else return from;
  while (text.charCodeAt(at) === 32) at++;
  return text.charCodeAt(at) === 40 ? at + 1 : from;
}

/** A whole number with an optional `-`. */
export function skipInteger(text: string, from: number): number {
  const digits = text.charCodeAt(from) === MINUS ? from + 1 : from;
  const end = skip(text, digits, DIGIT);
  return end === digits ? from : end;
}

/** A number with a point, an exponent or both: `1.`, `.5`, `1.5e3`, `1e3`. */
export function skipDecimal(text: string, from: number): number {
  const digits = text.charCodeAt(from) === MINUS ? from + 1 : from;
  const whole = skip(text, digits, DIGIT);
  if (text.charCodeAt(whole) !== POINT) return whole === digits ? from : skipExponent(text, whole) || from;
  const fraction = skip(text, whole + 1, DIGIT);
  if (whole === digits && fraction === whole + 1) return from;
  return skipExponent(text, fraction) || fraction;
}

/** 0 if there is none. */
function skipExponent(text: string, from: number): number {
  const mark = text.charCodeAt(from);
  if (mark !== 101 && mark !== 69) return 0;
  const sign = text.charCodeAt(from + 1);
  const digits = sign === MINUS || sign === 43 ? from + 2 : from + 1;
  const end = skip(text, digits, DIGIT);
  return end === digits ? 0 : end;
}

/** A string in either quotes; its own quote stands in it doubled. A backslash means nothing. -1 if it never ends. */
export function skipString(text: string, from: number): number {
  const quote = text.charCodeAt(from) === QUOTE ? '"' : "'";
  let end = -1;
  for (let at = text.indexOf(quote, from + 1); at !== -1; at = text.indexOf(quote, at + 2)) {
    end = at + 1;
    const next = text.charCodeAt(end);
    if (next !== (quote === '"' ? QUOTE : APOSTROPHE)) return end;
  }
  return end;
}
