import { patternError } from "./pattern-error.ts";
import type { Test } from "./pattern-node.ts";

/** The flags in force, by their letters: `i` `m` `s` `x` `d` `u` `U`. */
export type Flags = ReadonlySet<string>;

const KNOWN = "imsxduU";

/** Flags after `(?on-off)`. Throws for a letter that is none. */
export function withFlags(flags: Flags, on: string, off: string): Flags {
  for (const letter of on + off) if (!KNOWN.includes(letter)) throw patternError("Unknown inline modifier");
  return new Set([...flags, ...on].filter((letter) => !off.includes(letter)));
}

/** Without `u`, case is ignored among the letters of ASCII only. */
export function equality(flags: Flags): (a: number, b: number) => boolean {
  if (!flags.has("i")) return (a, b) => a === b;
  const fold = flags.has("u") || flags.has("U") ? foldUnicode : foldAscii;
  return (a, b) => a === b || fold(a) === fold(b);
}

/** The set of one character, in any case where `i` says so. */
export function single(codePoint: number, flags: Flags): Test {
  const isEqual = equality(flags);
  return (other) => isEqual(codePoint, other);
}

/** The set of all characters from one to another, in any case where `i` says so. */
export function range(first: number, last: number, flags: Flags): Test {
  const isWithin: Test = (codePoint) => codePoint >= first && codePoint <= last;
  if (!flags.has("i")) return isWithin;
  const others = flags.has("u") || flags.has("U") ? unicodeCases : asciiCases;
  return (codePoint) => isWithin(codePoint) || others(codePoint).some(isWithin);
}

function isAsciiLetter(codePoint: number): boolean {
  const lower = codePoint | 0x20;
  return codePoint < 0x80 && lower >= 0x61 && lower <= 0x7a;
}

function foldAscii(codePoint: number): number {
  return isAsciiLetter(codePoint) ? codePoint | 0x20 : codePoint;
}

function asciiCases(codePoint: number): readonly number[] {
  return isAsciiLetter(codePoint) ? [codePoint | 0x20, codePoint & ~0x20] : [];
}

function foldUnicode(codePoint: number): number {
  return lowerOf(upperOf(codePoint));
}

function unicodeCases(codePoint: number): readonly number[] {
  const upper = upperOf(codePoint);
  return [upper, lowerOf(upper)];
}

function upperOf(codePoint: number): number {
  return onlyPoint(String.fromCodePoint(codePoint).toUpperCase(), codePoint);
}

function lowerOf(codePoint: number): number {
  return onlyPoint(String.fromCodePoint(codePoint).toLowerCase(), codePoint);
}

/** Java maps a character to one character: what would become several stays. */
function onlyPoint(text: string, otherwise: number): number {
  const [point, ...more] = text;
  return point === undefined || more.length > 0 ? otherwise : (point.codePointAt(0) ?? otherwise);
}
