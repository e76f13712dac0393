import { decodeAnsiC } from "./decode-ansi-c.ts";
import type { ShellCommand } from "./shell-command.ts";

/** A piece of a word: how it is written, and what it stands for. */
type Piece = readonly [written: RegExp, toText: (match: RegExpExecArray) => string];

const PIECES: readonly Piece[] = [
  [/'([^']*)'/y, ([, text = ""]) => text],
  [/\$'([^'\\]*(?:\\[^][^'\\]*)*)'/y, ([, text = ""]) => decodeAnsiC(text)],
  [/\$?"([^"\\]*(?:\\[^][^"\\]*)*)"/y, ([, text = ""]) => unescapeQuoted(text)],
  [/\\([^])/y, ([, text = ""]) => text],
  [/\$?[^\s'"\\;|&<>$]+|\$(?!['"])/y, ([text]) => text],
];

/** A line that ends in a backslash goes on; so does one whose next line begins with an option, as where it was lost. */
const BETWEEN = /(?:[ \t]+|\\[ \t]*\r?\n|\r?\n\s*(?=-)|#[^\n]*)+/y;
const BREAK_IN_WORD = /\\\r?\n/y;
const HERE_DOCUMENT = /<<(-?)[ \t]*(['"]?)(\w+)\2[^\n]*\n([^]*?)(?:^|\n)[ \t]*\3[ \t]*(?:\r?\n|$)/y;
const HERE_TEXT = /<<<[ \t]*/y;
const VARIABLE = /(?<!\\)\$(?:\w+|\{[^}]*\}|\([^)]*\))/g;

/**
 * Takes the first command of a text apart as bash does. Variables and substitutions are not carried out. Gives a sentence
 * where a quote is never closed.
 */
export function readBash(text: string): ShellCommand | { readonly error: string } {
  const words: string[] = [];
  const unfilled = new Set<string>();
  let place = skip(BETWEEN, text, 0);
  while (place < text.length) {
    const word = readWord(text, place);
    if ("error" in word) return word;
    if (word.end === place) break;
    words.push(word.text);
    for (const variable of word.unfilled) unfilled.add(variable);
    place = skip(BETWEEN, text, word.end);
  }
  const input = readInput(text, place);
  return { words, unfilled: [...unfilled], ...(input !== undefined && { input }) };
}

interface Word {
  readonly text: string;
  readonly end: number;
  readonly unfilled: ReadonlySet<string>;
}

function readWord(text: string, start: number): Word | { readonly error: string } {
  const pieces: string[] = [];
  const unfilled = new Set<string>();
  let place = start;
  for (;;) {
    place = skip(BREAK_IN_WORD, text, place);
    const read = readPiece(text, place);
    if (read === undefined) break;
    pieces.push(read.text);
    if (!/^\$?'/.test(read.written)) for (const [variable] of read.written.matchAll(VARIABLE)) unfilled.add(variable);
    place += read.written.length;
  }
  const open = /['"]/.exec(text.charAt(place));
  if (open !== null) return { error: `A quote (${open[0]}) is opened and never closed: paste the whole command.` };
  return { text: pieces.join(""), end: place, unfilled };
}

function readPiece(text: string, place: number): { readonly written: string; readonly text: string } | undefined {
  for (const [written, toText] of PIECES) {
    const match = matchAt(written, text, place);
    if (match !== null) return { written: match[0], text: toText(match) };
  }
  return undefined;
}

function unescapeQuoted(text: string): string {
  return text.replaceAll(/\\(\r?\n|[$`"\\])/g, (_, escaped: string) => (escaped.endsWith("\n") ? "" : escaped));
}

/** A text that was pasted along for the command's standard input. */
function readInput(text: string, place: number): string | undefined {
  const here = matchAt(HERE_TEXT, text, place);
  if (here !== null) {
    const word = readWord(text, place + here[0].length);
    return "error" in word ? undefined : `${word.text}\n`;
  }
  const [, dash, , , lines] = matchAt(HERE_DOCUMENT, text, place) ?? [];
  return dash === "-" ? lines?.replaceAll(/^\t+/gm, "") : lines;
}

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

function skip(pattern: RegExp, text: string, place: number): number {
  return place + (matchAt(pattern, text, place)?.[0].length ?? 0);
}
