import type { Value } from "./value.ts";

/** Whether a reference's value counts as true: all but null and Boolean false do, `""`, 0 and `[]` too. */
export function isTrue(value: Value): boolean {
  return value !== null && value !== false;
}
