import type { Tally } from "../../../ui/messages/problem-tally.tsx";

/** A cross in a circle for errors, a mark in a triangle for warnings: told apart without their colours. */
const SHAPES = {
  errors: "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1ZM4.2 4.2l3.6 3.6M7.8 4.2 4.2 7.8",
  warnings: "M6 1.2 11.3 10.7H.7ZM6 4.8v2.4M6 9v.1",
} as const;

/** What is wrong at a station, as shapes and counts. */
export function FlowProblems({ problems }: { problems: Tally }) {
  return (["errors", "warnings"] as const).map(
    (severity) =>
      problems[severity] > 0 && (
        <span className={`flow-problem flow-${severity}`} key={severity}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d={SHAPES[severity]} />
          </svg>
          {problems[severity]}
        </span>
      ),
  );
}
