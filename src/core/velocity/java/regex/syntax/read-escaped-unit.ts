import { ESCAPED_SETS, namedSet, not } from "./char-sets.ts";
import { patternError } from "./pattern-error.ts";
import type { Flags } from "./pattern-flags.ts";
import type { Test } from "./pattern-node.ts";
import type { PatternReader } from "./pattern-reader.ts";

const CONTROLS = new Map([
  ["t", 0x09],
  ["n", 0x0a],
  ["r", 0x0d],
  ["f", 0x0c],
  ["a", 0x07],
  ["e", 0x1b],
]);

/** Clusters of characters, and characters by their names: Java has them. */
const NOT_HERE = new Set(["X", "N"]);

const HIGHEST_POINT = 0x10ffff;

/** Reads an escape, after its backslash, that means a character or a set of them; other letters are refused. */
export function readEscapedUnit(reader: PatternReader, flags: Flags): number | Test {
  const letter = reader.readExactly();
  const control = CONTROLS.get(letter);
  if (control !== undefined) return control;
  const set = ESCAPED_SETS.get(letter);
  if (set !== undefined) return set;
  switch (letter) {
    case "p":
      return readNamedSet(reader, flags.has("i"));
    case "P":
      return not(readNamedSet(reader, flags.has("i")));
    case "0":
      return readOctal(reader);
    case "x":
      return readHexadecimal(reader);
    case "u":
      return readUnicode(reader);
    case "c":
      return readControl(reader);
    default:
      if (NOT_HERE.has(letter)) throw patternError(`\\${letter} is not supported here`);
      if (letter === "" || /^[A-Za-z1-9]$/.test(letter)) throw patternError("Illegal/unsupported escape sequence");
      return letter.codePointAt(0) ?? 0;
  }
}

/** `{Name}`, or a single letter. */
function readNamedSet(reader: PatternReader, ignoresCase: boolean): Test {
  if (reader.peek() !== "{") return namedSet(reader.readExactly(), ignoresCase);
  reader.read();
  const name = reader.readWhile(/^[^}]$/u);
  if (reader.readExactly() !== "}") throw patternError("Unclosed character family");
  if (name === "") throw patternError("Empty character family");
  return namedSet(name, ignoresCase);
}

/** `\0n`, `\0nn`, or `\0mnn` with m up to 3 */
function readOctal(reader: PatternReader): number {
  const most = /^[0-3]$/.test(reader.peek()) ? 3 : 2;
  const digits = reader.readWhile(/^[0-7]$/, most);
  if (digits === "") throw patternError("Illegal octal escape sequence");
  return Number.parseInt(digits, 8);
}

/** `\xhh` or `\x{h…h}` */
function readHexadecimal(reader: PatternReader): number {
  const isBraced = reader.skip("{");
  const digits = reader.readWhile(/^[0-9A-Fa-f]$/, isBraced ? 100 : 2);
  const point = Number.parseInt(digits, 16);
  const isComplete = isBraced ? reader.readExactly() === "}" && point <= HIGHEST_POINT : digits.length === 2;
  if (!isComplete || Number.isNaN(point)) throw patternError("Illegal hexadecimal escape sequence");
  return point;
}

/** `\uhhhh`; two of them may make a pair. */
function readUnicode(reader: PatternReader): number {
  const high = readFourDigits(reader);
  if (high < 0xd800 || high > 0xdbff || reader.peek() !== "\\" || reader.peekSecond() !== "u") return high;
  reader.skip("\\u");
  const low = readFourDigits(reader);
  if (low < 0xdc00 || low > 0xdfff) throw patternError("Illegal Unicode escape sequence");
  return (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
}

function readFourDigits(reader: PatternReader): number {
  const digits = reader.readWhile(/^[0-9A-Fa-f]$/, 4);
  if (digits.length !== 4) throw patternError("Illegal Unicode escape sequence");
  return Number.parseInt(digits, 16);
}

function readControl(reader: PatternReader): number {
  const letter = reader.readExactly();
  if (letter === "") throw patternError("Illegal control escape sequence");
  return (letter.codePointAt(0) ?? 0) ^ 64;
}
