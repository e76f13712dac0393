import type { Value } from "../values/value.ts";

/** So many characters, or elements, take about the time of a step. */
const CHARACTERS_A_STEP = 64;
const ELEMENTS_A_STEP = 16;

/** What going through an object may take, in steps: it can hold far more than its own elements. */
export const HOLDER_WORK = 16;

/** What a value that has just been made, or is gone through, weighs in steps: large ones take time and room. */
export function workOf(value: Value): number {
  if (typeof value === "string") return Math.floor(value.length / CHARACTERS_A_STEP);
  if (typeof value !== "object" || value === null) return 0;
  if (value.is === "list") return Math.floor(value.length / ELEMENTS_A_STEP);
  return value.is === "map" ? Math.floor(value.size / ELEMENTS_A_STEP) : 0;
}
