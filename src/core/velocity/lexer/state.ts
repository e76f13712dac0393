/** What the lexer reads next depends on where it is. */
export const STATE = {
  TEXT: 0,
  /** After `$`, and after a whole reference: it may go on. */
  REFERENCE: 1,
  /** After `.` in a reference. */
  PROPERTY: 2,
  ARGUMENTS: 3,
  INDEX: 4,
  /** After `#`. */
  DIRECTIVE_NAME: 5,
  DIRECTIVE: 6,
  LINE_COMMENT: 7,
  BLOCK_COMMENT: 8,
  RAW_BLOCK: 9,
} as const;

/** One of `STATE`. */
export type State = (typeof STATE)[keyof typeof STATE];
