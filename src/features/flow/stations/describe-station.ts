import { countOf } from "../../../ui/count-of.ts";
import type { Passing } from "../passing/to-passing.ts";
import type { FlowStation } from "./flow.ts";

/** A station in one breath: its name, what is set there, what is wrong, and what it does to the sample request. */
export function describeStation(
  { name, state, details, problems: { errors, warnings } }: FlowStation,
  passing: Passing | undefined,
): string {
  const counts = [
    ...(errors > 0 ? [countOf(errors, "error")] : []),
    ...(warnings > 0 ? [countOf(warnings, "warning")] : []),
  ];
  return [name, state, ...details, ...counts, ...saysOf(passing)].join(", ");
}

function saysOf(passing: Passing | undefined): readonly string[] {
  if (passing?.state === "stops") return [`the sample stops, ${passing.value}`];
  return passing?.state === "missed" ? ["the sample does not come this far"] : [];
}
