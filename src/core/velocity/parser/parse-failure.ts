/** Why a template cannot be parsed at some offset. Thrown inside the parser, never out of it. */
export class ParseFailure extends Error {
  readonly offset: number;
  /** Whether the text ended too early: then the place of the error is behind its last character. */
  readonly isAtEnd: boolean;

  constructor(message: string, offset: number, isAtEnd = false) {
    super(message);
    this.name = "ParseFailure";
    this.offset = offset;
    this.isAtEnd = isAtEnd;
  }
}
