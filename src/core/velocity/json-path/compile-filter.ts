import { trim } from "../java/blanks.ts";
import { compileJavaPattern } from "../java/regex/compile-java-pattern.ts";
import type { Filter, Operand, Operator, Path, Token } from "./path.ts";
import { invalidPath } from "./path-error.ts";
import { unitAt } from "./text-cursor.ts";

type PathCompiler = (path: string) => Path;

/** Each is a level of recursion, for Java too. */
const MOST_PIECES = 1000;

/**
 * Compiles `[?(…)]`. The text is cut at each `&&` and `||`, in quotes too, and read from the right: the operators have no
 * precedence.
 */
export function compileFilter(fragment: string, compilePath: PathCompiler): Token {
  const inner = unwrap(fragment.slice(0, findEnd(fragment)));
  const pieces = inner.split(/(?<=&&|\|\|)|(?=&&|\|\|)/).map(trim);
  if (pieces.length > MOST_PIECES) throw invalidPath(`The filter has ${pieces.length} parts`);
  const operators = pieces.filter(isJunction);
  const criteria = pieces
    .filter((piece) => !isJunction(piece))
    .map((piece) => compileCriterion(withoutBrackets(piece), compilePath));
  if (criteria.length !== operators.length + 1) throw invalidPath(`Invalid operators ${inner}`);
  return { is: "filter", filter: joinFromRight(criteria, operators) };
}

function isJunction(piece: string): boolean {
  return piece === "&&" || piece === "||";
}

function joinFromRight(criteria: readonly Filter[], operators: readonly string[]): Filter {
  const [last, ...others] = criteria.toReversed();
  const junctions = operators.toReversed();
  return others.reduce<Filter>(
    (left, right, index) => ({ is: junctions[index] === "&&" ? "and" : "or", left, right }),
    last ?? { is: "placeholder" },
  );
}

/** The place after the `]` that ends the filter: the first one outside of quotes and parentheses. */
function findEnd(text: string): number {
  const open = { "(": 0, "[": 0 };
  let isQuoted = false;
  for (let position = 0; ; position++) {
    const unit = unitAt(text, position);
    if (unit === "'" && text[position - 1] !== "\\") isQuoted = !isQuoted;
    if (isQuoted) continue;
    count(open, unit);
    if (unit !== "]" || open["("] !== 0) continue;
    if (open["["] !== 0) throw invalidPath("Filter brackets are not balanced");
    return position + 1;
  }
}

function count(open: { "(": number; "[": number }, unit: string): void {
  if (unit === "(" || unit === "[") open[unit]++;
  if (unit === ")") open["("]--;
  if (unit === "]") open["["]--;
}

/** What is between `[?(` and `)]`. */
function unwrap(fragment: string): string {
  const bracketed = between(trim(fragment), "[", "]");
  const marked = trim(bracketed);
  if (!marked.startsWith("?")) throw invalidPath(`Filter must start with '[?' and end with ']'. ${marked}`);
  return trim(between(trim(marked.slice(1)), "(", ")"));
}

function between(text: string, open: string, close: string): string {
  if (!text.startsWith(open) || !text.endsWith(close))
    throw invalidPath(`Filter must start with '${open}' and end with '${close}'. ${text}`);
  return text.slice(1, -1);
}

/** Parentheses within a filter mean nothing. */
function withoutBrackets(piece: string): string {
  let start = 0;
  let end = piece.length - 1;
  while ("[?( ".includes(unitAt(piece, start))) start++;
  while (") ".includes(unitAt(piece, end))) end--;
  return piece.slice(start, end + 1);
}

/** In the order in which they are looked for, wherever they stand. */
const OPERATORS: readonly Operator[] = ["==", ">=", "<=", "!=", "<", ">", "=~"];

function compileCriterion(text: string, compilePath: PathCompiler): Filter {
  const operator = OPERATORS.find((candidate) => text.includes(candidate));
  if (operator === undefined) return compileExistence(trim(text), compilePath);
  const place = text.indexOf(operator);
  const left = trim(text.slice(0, place));
  const right = trim(text.slice(place + operator.length));
  if (right.startsWith("!@"))
    throw invalidPath("Invalid negation! Can only be used for existence check e.g [?(!@.foo)]");
  return {
    is: "comparison",
    left: toOperand(left.startsWith("!@") ? left.slice(1) : left, compilePath),
    operator,
    right: toOperand(right, compilePath),
  };
}

function compileExistence(text: string, compilePath: PathCompiler): Filter {
  const isWanted = !text.startsWith("!@");
  const operand = toOperand(isWanted ? text : text.slice(1), compilePath);
  if (operand.is !== "path") throw invalidPath(`CriteriaType  can not be parsed: ${text}`);
  return { is: "exists", path: operand.path, isWanted };
}

function toOperand(text: string, compilePath: PathCompiler): Operand {
  if (text.startsWith("$") || text.startsWith("@")) return { is: "path", path: compilePath(text) };
  if (text.startsWith("'") && text.endsWith("'")) return { is: "text", text: inside(text, text.length - 1) };
  if (!/^\/(?:.*\/)?i?$/s.test(text)) return { is: "text", text };
  const pattern = compileJavaPattern(inside(text, text.lastIndexOf("/")), { ignoresCase: text.endsWith("i") });
  return { is: "pattern", pattern };
}

function inside(text: string, end: number): string {
  if (end < 1) throw invalidPath(`String index out of range: ${end - 1}`);
  return text.slice(1, end);
}
