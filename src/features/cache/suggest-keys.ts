import type { Row } from "../../core/integration/draft/draft.ts";

/** A key that can be completed, and what is known of it. */
export interface KeySuggestion {
  readonly value: string;
  readonly description: string;
}

const CACHEABLE = /^method\.request\.(?:path|querystring|header)\.[a-zA-Z0-9._$-]+$/;

/** The parameters that the method declares, then those that are mapped all the same. */
export function suggestKeys(declared: readonly string[], mapped: readonly Row[]): readonly KeySuggestion[] {
  const known = new Set(declared);
  const others = new Set(mapped.map(({ value }) => value).filter((value) => !known.has(value)));
  return [
    ...[...known].map((value) => ({ value, description: "Declared on the method" })),
    ...[...others].map((value) => ({ value, description: "Mapped, not declared on the method" })),
  ].filter(({ value }) => CACHEABLE.test(value));
}
