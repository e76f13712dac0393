import { joinReads, type Read } from "./read.ts";

/** Where a value comes from. */
export interface Origin {
  /** All that it was made of; empty for what the template says itself. */
  readonly reads: readonly Read[];
  /** Where the value itself stands: what is read of it stands below. */
  readonly place?: Read;
  /** Where the value stands that this text is the JSON of. */
  readonly jsonOf?: Read;
}

/** Of what comes from the template itself, or from nowhere. */
export const NO_ORIGIN: Origin = { reads: [] };

/** Of the value that stands at a place. */
export function originAt(place: Read): Origin {
  return { reads: [place], place };
}

/** Of what is made of others: a text put together, a sum, what a method gives. */
export function originOfAll(origins: readonly Origin[]): Origin {
  const reads = joinReads(origins.map((origin) => origin.reads));
  return reads.length === 0 ? NO_ORIGIN : { reads };
}

/** The same value, after others have gone into it. */
export function withReadsOf(origin: Origin, added: Origin): Origin {
  return added.reads.length === 0 ? origin : { ...origin, reads: joinReads([origin.reads, added.reads]) };
}

/** A value, and where it comes from. */
export interface Traced<Type> {
  readonly value: Type;
  readonly origin: Origin;
}
