import type { Faults } from "./flow.ts";

/** A cross in a circle for errors, a mark in a triangle for warnings: told apart without their colours. */
const SHAPES = {
  errors: "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1ZM4.2 4.2l3.6 3.6M7.8 4.2 4.2 7.8",
  warnings: "M6 1.2 11.3 10.7H.7ZM6 4.8v2.4M6 9v.1",
} as const;

/** What is wrong at a station, as shapes and counts. */
export function FlowFaults({ faults }: { faults: Faults }) {
  return (["errors", "warnings"] as const).map(
    (severity) =>
      faults[severity] > 0 && (
        <span className={`flow-fault flow-${severity}`} key={severity}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d={SHAPES[severity]} />
          </svg>
          {faults[severity]}
        </span>
      ),
  );
}
