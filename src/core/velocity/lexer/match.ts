/** What is not a token of its own: it begins one, and the lexer reads on in another state. */
export const OPENING = {
  DOLLAR: -1,
  HASH: -2,
  RAW_BLOCK: -3,
  BLOCK_COMMENT: -4,
  /** Goes on with the same token. */
  MORE: -5,
  /** Is part of no token. */
  SKIPPED: -6,
  /** Ends the state that the lexer is in, and is read again in the one around it. */
  TERMINATOR: -7,
} as const;

/** What stands somewhere: a kind of token, one of `OPENING`, or nothing that the state knows. */
export type Match = number | undefined;
