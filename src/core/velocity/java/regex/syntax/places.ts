import { isLineEnd, isWordPart } from "./char-sets.ts";
import type { Flags } from "./pattern-flags.ts";
import type { PlaceTest } from "./pattern-node.ts";

const NEWLINE = 0x0a;
const RETURN = 0x0d;

const atStart: PlaceTest = (_text, place) => place === 0;
const atEnd: PlaceTest = (text, place) => place === text.length;
const atLastEnd: PlaceTest = (_text, place, lastEnd) => place === lastEnd;
const atWordEdge: PlaceTest = (text, place) => isWordAt(text, place - 1) !== isWordAt(text, place);

/** At the end, or before a line's end that is the last thing there is. */
const beforeLastLineEnd: PlaceTest = (text, place) => {
  const rest = text.length - place;
  if (rest === 0) return true;
  if (rest === 2) return text.startsWith("\r\n", place);
  return rest === 1 && isLineEnd(text.charCodeAt(place)) && !isWithinReturn(text, place);
};

const beforeLastNewline: PlaceTest = (text, place) =>
  place === text.length || (place === text.length - 1 && text.charCodeAt(place) === NEWLINE);

const beforeLineEnd: PlaceTest = (text, place) =>
  place === text.length || (isLineEnd(text.charCodeAt(place)) && !isWithinReturn(text, place));

const beforeNewline: PlaceTest = (text, place) => place === text.length || text.charCodeAt(place) === NEWLINE;

/** After a line's end, but not at the very end. */
const afterLineEnd: PlaceTest = (text, place) => {
  if (place === 0) return true;
  return place < text.length && isLineEnd(text.charCodeAt(place - 1)) && !isWithinReturn(text, place);
};

const afterNewline: PlaceTest = (text, place) =>
  place === 0 || (place < text.length && text.charCodeAt(place - 1) === NEWLINE);

/** `\A`, `\b` …: those that the flags do not change. */
export const ESCAPED_PLACES: ReadonlyMap<string, PlaceTest> = new Map([
  ["A", atStart],
  ["z", atEnd],
  ["G", atLastEnd],
  ["b", atWordEdge],
  ["B", (text, place, lastEnd) => !atWordEdge(text, place, lastEnd)],
]);

/** `^` */
export function startPlace(flags: Flags): PlaceTest {
  if (!flags.has("m")) return atStart;
  return flags.has("d") ? afterNewline : afterLineEnd;
}

/** `$` */
export function endPlace(flags: Flags): PlaceTest {
  if (flags.has("m")) return flags.has("d") ? beforeNewline : beforeLineEnd;
  return lastEndPlace(flags);
}

/** `\Z`, and `$` without `m` */
export function lastEndPlace(flags: Flags): PlaceTest {
  return flags.has("d") ? beforeLastNewline : beforeLastLineEnd;
}

function isWithinReturn(text: string, place: number): boolean {
  return text.charCodeAt(place) === NEWLINE && text.charCodeAt(place - 1) === RETURN;
}

function isWordAt(text: string, place: number): boolean {
  if (place < 0 || place >= text.length) return false;
  return isWordPart(text.codePointAt(place) ?? 0);
}
