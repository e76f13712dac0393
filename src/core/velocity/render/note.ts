/** What a render met that an author may want to know; none of it is an error. */
export interface Note {
  readonly code:
    | "missing-variable"
    | "missing-property"
    | "missing-method"
    | "null-not-set"
    | "not-set"
    | "not-iterable"
    | "loop-cut"
    | "printed-directive";
  readonly message: string;
  /** Where in the template. */
  readonly start: number;
  readonly end: number;
}
