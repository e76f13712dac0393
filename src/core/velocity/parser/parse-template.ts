import type { Node } from "../nodes/node.ts";
import { ParseFailure } from "./parse-failure.ts";
import { readString } from "./values/read-string.ts";
import { Places } from "./source.ts";
import { TemplateParser } from "./template-parser.ts";
import type { PendingString, ToOuter } from "./values/value-parser.ts";

/** Why a template is refused, in words of ours. Where Velocity names no place, neither is there one here. */
export interface TemplateError {
  readonly message: string;
  /** From 1; `null` if the gateway would not tell. */
  readonly line: number | null;
  readonly column: number | null;
  /** Where in the text, if known. */
  readonly offset: number | null;
}

/** A parsed template. */
export interface ParsedTemplate {
  readonly text: string;
  /** The tree; with errors it holds error nodes, and is for editors only. */
  readonly nodes: readonly Node[];
  /** What is wrong, the first being what the gateway reports; empty for a template that it accepts. */
  readonly errors: readonly TemplateError[];
}

interface Found {
  readonly nodes: Node[];
  readonly errors: readonly FoundError[];
}

interface FoundError {
  readonly failure: ParseFailure;
  readonly hasPlace: boolean;
}

const MOST_NESTED_STRINGS = 20;

/** Parses a template. It never throws; its time grows with the text's length. */
export function parseTemplate(text: string): ParsedTemplate {
  const { nodes, errors } = parse(text, (offset) => offset, 0);
  const places = new Places(text);
  return { text, nodes, errors: errors.map((found) => toError(text, found, places)) };
}

function parse(text: string, place: ToOuter, level: number): Found {
  const parser = new TemplateParser(text, place);
  const nodes = parser.parse();
  const early = parser.failures.map((failure) => ({ failure: placed(failure, place), hasPlace: true }));
  const late = parser.lateFailures.map(({ failure, hasPlace }) => ({ failure: placed(failure, place), hasPlace }));
  const inStrings = parser.strings.flatMap((pending) => parseString(pending, place, level));
  const found = [...late, ...inStrings].toSorted((a, b) => a.failure.offset - b.failure.offset);
  return { nodes, errors: [...early, ...found] };
}

function placed(failure: ParseFailure, place: ToOuter): ParseFailure {
  return new ParseFailure(failure.message, place(failure.offset), failure.isAtEnd);
}

/** Reads a string, and parses it if it is a template. A fault in it is reported where the string begins. */
function parseString(
  { node, source, start, isTemplate }: PendingString,
  place: ToOuter,
  level: number,
): Found["errors"] {
  try {
    const { text, offsetOf } = readString(source, start);
    node.text = text;
    if (!isTemplate) return [];
    if (level >= MOST_NESTED_STRINGS) throw new ParseFailure("Strings are nested too deeply", start);
    // Velocity puts a blank behind the text and takes it off the value again; a line comment would swallow it.
    const padded = text.includes("##") ? text : `${text} `;
    const { nodes, errors } = parse(padded, (offset) => place(offsetOf(offset)), level + 1);
    node.nodes = nodes;
    return errors.map(({ failure, hasPlace }) => ({
      failure: new ParseFailure(failure.message, node.start),
      hasPlace,
    }));
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    return [{ failure: new ParseFailure(error.message, place(error.offset)), hasPlace: false }];
  }
}

function toError(text: string, { failure, hasPlace }: FoundError, places: Places): TemplateError {
  const { message, isAtEnd } = failure;
  if (!hasPlace) return { message, line: null, column: null, offset: failure.offset };
  // An unexpected end is at the last character, but behind it where a token is cut off.
  const offset = Math.min(failure.offset, Math.max(0, text.length - 1));
  return { message, ...(isAtEnd ? places.atEnd() : places.at(offset)), offset: failure.offset };
}
