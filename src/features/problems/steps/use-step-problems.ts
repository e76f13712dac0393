import { useRef } from "react";
import { findingKey } from "../../../core/integration/finding.ts";
import { useDraftState } from "../../../state/draft-context.ts";
import { useFocusFinding } from "../../../state/view/use-focus-finding.ts";
import { orderProblems } from "./order-problems.ts";
import { say } from "../../../state/said.ts";
import { stepProblem, type Stop } from "./step-problem.ts";

/** Leads from problem to problem in the page's order, round at the ends, and says which it is. */
export function useStepProblems(): { readonly next: () => void; readonly previous: () => void } {
  const { derived, view } = useDraftState();
  const focus = useFocusFinding();
  const stop = useRef<Stop | null>(null);
  const step = (direction: 1 | -1) => {
    const ordered = orderProblems(derived.get().findingsByField);
    const index = stepProblem(ordered, { stop: stop.current, field: view.get().field }, direction);
    const finding = ordered[index];
    if (finding === undefined) {
      say("No problems.");
      return;
    }
    const { field, message } = finding;
    stop.current = { key: findingKey(finding), field, index };
    // Also where the focus lands on what stands for the field and does not bear its name.
    view.set((present) => ({ ...present, field }));
    focus(finding);
    say(`${index + 1} of ${ordered.length}: ${message}`);
  };
  return { next: () => step(1), previous: () => step(-1) };
}
