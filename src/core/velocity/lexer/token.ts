/** The kinds of tokens. One name stands for what Velocity's grammar tells apart; numbers keep comparing cheap. */
export const KIND = {
  END_OF_TEXT: 0,
  /** `[` and `]` after a reference. */
  INDEX_OPEN: 1,
  INDEX_CLOSE: 2,
  /** `[` and `]` of a list or range. */
  LIST_OPEN: 3,
  LIST_CLOSE: 4,
  COMMA: 5,
  DOUBLE_DOT: 6,
  COLON: 7,
  MAP_OPEN: 8,
  MAP_CLOSE: 9,
  PAREN_OPEN: 10,
  /** The `)` of a directive: it takes the blanks and the newline behind it along. */
  PAREN_CLOSE: 11,
  /** The `)` of a method's arguments. */
  ARGUMENTS_CLOSE: 12,
  ESCAPED_DIRECTIVE: 13,
  SET: 14,
  /** `##`; its newline is a token of its own. */
  LINE_COMMENT: 15,
  LINE_COMMENT_END: 16,
  BLOCK_COMMENT: 17,
  RAW_BLOCK: 18,
  DOUBLE_BACKSLASH: 19,
  BACKSLASH: 20,
  TEXT: 21,
  BLANKS: 22,
  STRING: 23,
  TRUE: 24,
  FALSE: 25,
  MINUS: 26,
  PLUS: 27,
  TIMES: 28,
  DIVIDE: 29,
  MODULO: 30,
  AND: 31,
  OR: 32,
  LESS: 33,
  LESS_OR_EQUAL: 34,
  GREATER: 35,
  GREATER_OR_EQUAL: 36,
  EQUAL: 37,
  NOT_EQUAL: 38,
  NOT: 39,
  ASSIGN: 40,
  END: 41,
  IF: 42,
  ELSEIF: 43,
  ELSE: 44,
  INTEGER: 45,
  DECIMAL: 46,
  WORD: 47,
  /** `{word}` after `#`. */
  BRACED_WORD: 48,
  IDENTIFIER: 49,
  DOT: 50,
  /** `{` and `}` of a reference. */
  BRACE_OPEN: 51,
  BRACE_CLOSE: 52,
  /** `$[`, `$![`, `$\![`, `$.`: text, although it begins as a reference does. */
  EMPTY_INDEX: 53,
} as const;

/** One of `KIND`. */
export type Kind = number;

/** A token: the text from `start` to `end`. */
export interface Token {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** `$` and `#` in front of it that began nothing: they print if the token is text, and vanish otherwise. */
  readonly before: string;
  /** Where these begin. */
  readonly begin: number;
}

/** A token that the lexer fills: a large template has so many that each takes the place of an earlier one. */
export type TokenSlot = { -readonly [Member in keyof Token]: Token[Member] };

/** An empty slot. */
export function createSlot(): TokenSlot {
  return { kind: KIND.END_OF_TEXT, start: 0, end: 0, before: "", begin: 0 };
}
