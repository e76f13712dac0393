import type { Outcome } from "../../state/simulation/job.ts";
import { OutcomeText } from "./outcome-text.tsx";
import { StepList } from "./steps/step-list.tsx";
import { summarize } from "./summarize.ts";

/** How a sample's request ends: what is sent, or why nothing is, and the steps that led there. */
export function SimulationOutcome({ outcome }: { outcome: Outcome }) {
  const { kind, says } = summarize(outcome);
  return (
    <>
      <p className={`back-end-summary back-end-${kind}`} role="status">
        {says}
      </p>
      <OutcomeText outcome={outcome} />
      <StepList steps={outcome.steps} />
    </>
  );
}
