/** An entry of a select, as Cloudscape takes it. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

/** The entries for values that speak for themselves. */
export function toOptions(values: readonly string[]): Option[] {
  return values.map((value) => ({ value, label: value }));
}

/** The entries for values, each with a sentence on it. */
export function toDescribedOptions<V extends string>(
  values: readonly V[],
  descriptions: Readonly<Record<V, string>>,
): (Option & { readonly value: V })[] {
  return values.map((value) => ({ value, label: value, description: descriptions[value] }));
}
