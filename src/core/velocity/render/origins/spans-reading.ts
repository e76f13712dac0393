import type { Span } from "../render.ts";
import { isWithin, type Read } from "./read.ts";

/** The pieces of output that were made of what stands at a place or within it: where a member of the body ends up. */
export function spansReading(spans: readonly Span[], place: Read): readonly Span[] {
  return spans.filter(({ reads }) => reads.some((read) => isWithin(read, place)));
}
