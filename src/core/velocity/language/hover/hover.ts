/** What there is to know of a place in a template. */
export interface Hover {
  readonly start: number;
  readonly end: number;
  /** What it is, as one would write it: `$input.path(String path) → value`. */
  readonly title: string;
  /** Sentences on it: what it does, and what surprises. */
  readonly says: readonly string[];
  /** What it is on the sample request, round by round in a loop; absent where it is never reached. */
  readonly values?: readonly SampleValue[];
}

export interface SampleValue {
  /** As it prints. */
  readonly printed: string;
  /** Java's class, if it has a value. */
  readonly className: string | null;
}
