import { findingKey, type Finding, type FindingField } from "../../../core/integration/finding.ts";
import { rankOf } from "../../../state/view/places.ts";

/** The problem that was stepped to last. */
export interface Stop {
  readonly key: string;
  readonly field: FindingField;
  readonly index: number;
}

/** Where a step begins: the last stop, and the field that the focus is in. */
export interface Whereabouts {
  readonly stop: Stop | null;
  readonly field: FindingField | null;
}

/**
 * The index of the problem that a step leads to, round at the ends; -1 where there is none. As long as the focus is in the
 * field of the last stop, the step goes on from there, also when that problem is gone; else it begins at the focus.
 */
export function stepProblem(ordered: readonly Finding[], from: Whereabouts, direction: 1 | -1): number {
  if (ordered.length === 0) return -1;
  return (firstCandidate(ordered, from, direction) + ordered.length) % ordered.length;
}

function firstCandidate(ordered: readonly Finding[], { stop, field }: Whereabouts, direction: 1 | -1): number {
  if (stop !== null && (field === null || field === stop.field)) return besideStop(ordered, stop, direction);
  if (field === null) return direction === 1 ? 0 : -1;
  const rank = rankOf(field);
  if (direction === -1) return ordered.findLastIndex((finding) => rankOf(finding.field) <= rank);
  return Math.max(
    0,
    ordered.findIndex((finding) => rankOf(finding.field) >= rank),
  );
}

/** Where the problem of the stop is gone, the next has moved to its index. */
function besideStop(ordered: readonly Finding[], { key, index }: Stop, direction: 1 | -1): number {
  const now = ordered.findIndex((finding) => findingKey(finding) === key);
  if (now !== -1) return now + direction;
  return Math.min(direction === 1 ? index : index - 1, ordered.length);
}
