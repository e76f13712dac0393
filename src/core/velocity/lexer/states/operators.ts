import { KIND, type Kind } from "../token.ts";

/** The words of expressions: the language's own, and names of operators. */
export const WORDS = new Map<string, Kind>([
  ["true", KIND.TRUE],
  ["false", KIND.FALSE],
  ["and", KIND.AND],
  ["or", KIND.OR],
  ["lt", KIND.LESS],
  ["le", KIND.LESS_OR_EQUAL],
  ["gt", KIND.GREATER],
  ["ge", KIND.GREATER_OR_EQUAL],
  ["eq", KIND.EQUAL],
  ["ne", KIND.NOT_EQUAL],
  ["not", KIND.NOT],
]);

/** The operators of two characters. */
export const PAIRS = new Map<string, Kind>([
  ["&&", KIND.AND],
  ["||", KIND.OR],
  ["<=", KIND.LESS_OR_EQUAL],
  [">=", KIND.GREATER_OR_EQUAL],
  ["==", KIND.EQUAL],
  ["!=", KIND.NOT_EQUAL],
]);

/** The operators of one character. */
export const SINGLES = new Map<string, Kind>([
  ["-", KIND.MINUS],
  ["+", KIND.PLUS],
  ["*", KIND.TIMES],
  ["/", KIND.DIVIDE],
  ["%", KIND.MODULO],
  ["<", KIND.LESS],
  [">", KIND.GREATER],
  ["!", KIND.NOT],
  ["=", KIND.ASSIGN],
]);
