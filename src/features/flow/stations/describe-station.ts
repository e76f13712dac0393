import { countOf } from "../../../ui/count-of.ts";
import type { FlowStation } from "./flow.ts";

/** A station in one breath: its name, what is set there and what is wrong. */
export function describeStation({ name, state, details, problems: { errors, warnings } }: FlowStation): string {
  const counts = [
    ...(errors > 0 ? [countOf(errors, "error")] : []),
    ...(warnings > 0 ? [countOf(warnings, "warning")] : []),
  ];
  return [name, state, ...details, ...counts].join(", ");
}
