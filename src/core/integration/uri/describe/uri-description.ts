/** A URI in words, and its parts as data. */
export interface UriDescription {
  readonly sentence: string;
  readonly parts: readonly UriPart[];
}

export interface UriPart {
  /** What kind of part it is, such as `queue`. */
  readonly name: string;
  /** As it stands in the URI. */
  readonly value: string;
  /** What API Gateway does with it. */
  readonly meaning: string;
}

/** Parts written as name, value and meaning; what is unset or empty is left out. */
export function setParts(
  rows: readonly (readonly [name: string, value: string | undefined, meaning: string])[],
): UriPart[] {
  return rows.flatMap(([name, value, meaning]) =>
    value === undefined || value === "" ? [] : [{ name, value, meaning }],
  );
}
