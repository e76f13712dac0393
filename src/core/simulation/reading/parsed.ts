/** What was read, or in one sentence what it lacks. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };
