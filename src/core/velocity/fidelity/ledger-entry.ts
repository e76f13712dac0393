import type { LedgerCase } from "./ledger-case.ts";

/** How well a behaviour is known. */
export type Evidence =
  /** AWS was seen to do so. */
  | "recorded"
  /** AWS's documentation says so. */
  | "documented"
  /** Velocity 1.7 does so, and all that was recorded agrees with Velocity 1.7. */
  | "velocity-1.7"
  /** Nobody has seen it: a careful guess. */
  | "open";

/** One behaviour that a template can rely on, often without its author knowing. */
export interface LedgerEntry {
  /** The behaviour in a sentence. */
  readonly says: string;
  readonly evidence: Evidence;
  /** What tells that a template relies on it: the render, the template's text alone, or nothing. */
  readonly noticed?: "render" | "source";
  /** Templates that show it. Where it is noticed, it is noticed in the first. */
  readonly cases: readonly LedgerCase[];
}

/** The entries of a topic by their names. */
export type LedgerEntries = Readonly<Record<string, LedgerEntry>>;
