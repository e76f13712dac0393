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
