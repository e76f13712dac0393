/** A value for the back end's request: from a row of the request parameters, or set by a template. */
export interface Mapped {
  readonly place: "header" | "querystring" | "path";
  readonly name: string;
  /** One, or several where all values of a parameter are mapped. */
  readonly values: readonly string[];
  readonly from: "mapping" | "template";
}

/** The values for a place, by name: a later one takes an earlier one's place. Headers whose names differ in case only are one. */
export function mappedTo(mapped: readonly Mapped[], place: Mapped["place"]): readonly Mapped[] {
  const byName = new Map(mapped.filter((one) => one.place === place).map((one) => [keyOf(one), one]));
  return [...byName.values()];
}

/** What tells a value's target apart from others: a header's name in any case. */
export function keyOf({ place, name }: Pick<Mapped, "place" | "name">): string {
  return `${place}.${place === "header" ? name.toLowerCase() : name}`;
}
