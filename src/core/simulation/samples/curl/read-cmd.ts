import type { ShellCommand } from "./shell-command.ts";

/** How browsers write a quote for cmd.exe. */
const BROWSER_QUOTE = /\^"|\^\\\^"/;

/** Whether a command is written for cmd.exe: carets before quotes or at the end of a line, or the program named `.exe`. */
export function isForCmd(text: string): boolean {
  return BROWSER_QUOTE.test(text) || /\^[ \t]*\r?\n/.test(text) || /^\s*curl\.exe\s/i.test(text);
}

/**
 * Takes a command apart as cmd.exe and then Windows' programs do. A text from a browser is read as the browser meant it:
 * it puts a caret before whatever it is not sure of, and doubles every backslash.
 */
export function readCmd(text: string): ShellCommand | { readonly error: string } {
  const isFromBrowser = BROWSER_QUOTE.test(text);
  return readArguments(removeCarets(text, isFromBrowser), isFromBrowser);
}

/**
 * A caret takes the next character for itself; with a line's end, the lines are one. Between plain quotes it is a caret. A
 * line's end that no caret takes ends the command.
 */
function removeCarets(text: string, isFromBrowser: boolean): string {
  const pattern = isFromBrowser ? /\^[ \t]*\n(\n)?|\^([^])/g : /\^[ \t]*\n(\n)?|\^([^])|"[^"\n]*"/g;
  const lines = text.replaceAll("\r\n", "\n");
  const end = lines.search(/(?<!\^[ \t]*\n?)\n/);
  return (end === -1 ? lines : lines.slice(0, end)).replaceAll(
    pattern,
    (whole: string, line?: string, taken?: string) => (whole.startsWith("^") ? (line ?? taken ?? "") : whole),
  );
}

/** Blanks part arguments; `"` begins and ends a quoted stretch, in which `""` is a quote; `\"` is a quote anywhere. */
const PIECE = /(\\*)(")|(\\+)|([ \t]+)|[^\\" \t]+/g;

function readArguments(text: string, isFromBrowser: boolean): ShellCommand | { readonly error: string } {
  const reader = new ArgumentReader();
  for (const [whole, before = "", quote, slashes, blanks] of text.matchAll(PIECE)) {
    if (quote !== undefined) reader.takeQuote(before.length);
    else if (blanks !== undefined) reader.takeBlanks(blanks);
    else reader.take(slashes !== undefined && isFromBrowser ? halve(slashes) : whole);
  }
  reader.takeBlanks("");
  if (reader.isQuoted) return { error: 'A quote (") is opened and never closed: paste the whole command.' };
  return { words: reader.words, unfilled: [] };
}

class ArgumentReader {
  readonly words: string[] = [];
  isQuoted = false;
  #word: string | undefined;
  #hasJustClosed = false;

  take(text: string): void {
    this.#word = (this.#word ?? "") + text;
    this.#hasJustClosed = false;
  }

  takeBlanks(blanks: string): void {
    if (this.isQuoted) return this.take(blanks);
    if (this.#word !== undefined) this.words.push(this.#word);
    this.#word = undefined;
    this.#hasJustClosed = false;
  }

  /** Of the backslashes before a quote every second one counts; one that is left makes the quote a character. */
  takeQuote(slashes: number): void {
    const isDoubled = this.#hasJustClosed && slashes === 0;
    this.take("\\".repeat(slashes >> 1));
    if (slashes % 2 === 1 || isDoubled) this.take('"');
    if (slashes % 2 === 1) return;
    this.#hasJustClosed = this.isQuoted;
    this.isQuoted = !this.isQuoted;
  }
}

function halve(slashes: string): string {
  return "\\".repeat((slashes.length + 1) >> 1);
}
