import { MOST_CHARACTERS } from "../java/check-length.ts";

/** How far a render may go. Beyond it there is a clear error, never a hang. */
export interface Limits {
  /** Nodes carried out. */
  readonly steps: number;
  /** Characters of output, and of any text on the way. */
  readonly characters: number;
  /** Rounds of one `#foreach`: AWS documents 1,000, and it ends silently then. */
  readonly rounds: number;
  /** Blocks, strings and loops within one another while rendering. */
  readonly levels: number;
  readonly milliseconds: number;
  /** The clock that counts them. */
  readonly now: () => number;
}

/** What no template of a real integration comes near. */
export const DEFAULT_LIMITS: Limits = {
  steps: 3_000_000,
  characters: MOST_CHARACTERS,
  rounds: 1000,
  levels: 400,
  milliseconds: 5000,
  now: () => Date.now(),
};
