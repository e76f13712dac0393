import { trim } from "../java/blanks.ts";
import { compileFilter } from "./compile-filter.ts";
import { isDefinite, type Path, type Token } from "./path.ts";
import { invalidPath } from "./path-error.ts";
import { readElements } from "./read-elements.ts";
import { TextCursor, unitAt } from "./text-cursor.ts";

/**
 * Compiles a path as Jayway 2.0.0 does, oddities included: brackets are matched without regard to quotes, then the first
 * telling character within decides what they mean. Throws a `JavaException` where Jayway refuses the path.
 */
export function compilePath(path: string): Path {
  return compile(path, (text) => compileFilter(text, compileOperandPath));
}

/** A path within a filter has to be definite, so it cannot hold a filter of its own. */
function compileOperandPath(path: string): Path {
  const compiled = compile(path, () => {
    throw invalidPath(`the predicate path: ${path} is not definite`);
  });
  if (!compiled.isDefinite) throw invalidPath(`the predicate path: ${path} is not definite`);
  return compiled;
}

/** Each step is a level of recursion, for Java too. */
const MOST_TOKENS = 1000;

type FilterReader = (text: string) => Token;

function compile(path: string, readFilter: FilterReader): Path {
  if (path === "") throw invalidPath("Path may not be null empty");
  const text = withStart(trim(path));
  const fragments = splitFragments(`$${text.slice(1)}`);
  if (fragments.length > MOST_TOKENS) throw invalidPath(`The path has ${fragments.length} steps`);
  const tokens = fragments.map((fragment) => toToken(fragment, readFilter));
  return { tokens, isDefinite: tokens.every(isDefinite), startsAtRoot: text.startsWith("$") };
}

/** `a.b` means `$.a.b`. */
function withStart(path: string): string {
  if (path.endsWith("..")) throw invalidPath("A path can not end with a scan.");
  const first = unitAt(path, 0);
  const text = first === "$" || first === "@" ? path : `$.${path}`;
  if (text.length > 1 && text[1] !== "." && text[1] !== "[") throw invalidPath(`Invalid path ${text}`);
  return text;
}

/** Cuts what follows the root into `..`, `[…]` and names; names are written as `['name']`. */
function splitFragments(path: string): string[] {
  const cursor = new TextCursor(path, 1);
  const fragments: string[] = [];
  while (!cursor.isAtEnd) {
    const fragment = readFragment(cursor);
    if (fragment !== null) fragments.push(fragment);
  }
  return fragments;
}

function readFragment(cursor: TextCursor): string | null {
  switch (cursor.unit) {
    case " ":
      throw invalidPath("Space not allowed in path");
    case "$":
      cursor.position++;
      return "$";
    case "*":
      cursor.position++;
      return "[*]";
    case "[":
      return readBrackets(cursor);
    case ".":
      return readAfterPoint(cursor);
    default:
      return `['${readName(cursor)}']`;
  }
}

function readAfterPoint(cursor: TextCursor): string | null {
  if (cursor.next() === ".") {
    cursor.position++;
    return "..";
  }
  const name = readName(cursor);
  if (name === "") return null;
  return name === "*" ? "[*]" : `['${name}']`;
}

function readName(cursor: TextCursor): string {
  const start = cursor.position;
  while (!cursor.isAtEnd && cursor.unit !== "." && cursor.unit !== "[" && cursor.unit !== " ") cursor.position++;
  return cursor.text.slice(start, cursor.position);
}

/** Up to the bracket that closes it, whatever stands in quotes; an open one goes on to the end. */
function readBrackets(cursor: TextCursor): string {
  const start = cursor.position;
  let open = 0;
  do {
    if (cursor.unit === "[") open++;
    if (cursor.unit === "]") open--;
    cursor.position++;
  } while (open > 0 && !cursor.isAtEnd);
  return cursor.text.slice(start, cursor.position);
}

const FIXED = new Map<string, Token>([
  ["$", { is: "root" }],
  ["..", { is: "scan" }],
  ["[*]", { is: "any" }],
]);

function toToken(fragment: string, readFilter: FilterReader): Token {
  const fixed = FIXED.get(fragment);
  if (fixed !== undefined) return fixed;
  if (/^\[[ \t\n\v\f\r]*\?[,*? \t\n\v\f\r]*\]$/.test(fragment)) return { is: "filter", filter: { is: "placeholder" } };
  const place = fragment.search(/[?'0-9:\-@]/);
  if (place === -1) throw invalidPath(`Could not analyze path component: ${fragment}`);
  switch (fragment.charAt(place)) {
    case "?":
      return readFilter(fragment.slice(fragment.lastIndexOf("[", place)));
    case "'":
      return { is: "properties", names: readNames(new TextCursor(fragment, place)) };
    default:
      return readElements(new TextCursor(fragment, place));
  }
}

/** What stands between quotes, up to the first `]`, even one in quotes. */
function readNames(cursor: TextCursor): string[] {
  const names: string[] = [];
  let name: string | null = null;
  for (; cursor.unit !== "]"; cursor.position++) {
    if (cursor.unit !== "'") name = name === null ? null : name + cursor.unit;
    else if (name === null) name = "";
    else {
      names.push(name);
      name = null;
    }
  }
  return names;
}
