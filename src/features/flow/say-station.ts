import type { FlowStation } from "./flow.ts";

/** A station in one breath: its name, what is set there and what is wrong. */
export function sayStation({ name, state, details, faults }: FlowStation): string {
  return [name, state, ...details, sayCount(faults.errors, "error"), sayCount(faults.warnings, "warning")]
    .filter((part) => part !== "")
    .join(", ");
}

function sayCount(count: number, one: string): string {
  if (count === 0) return "";
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
}
