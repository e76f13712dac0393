import { countSeverity, type Finding, type Severity } from "../../core/integration/finding.ts";
import { useDraftState } from "../draft-context.ts";
import { useView } from "./page-view.ts";
import { PLACES, type SectionName } from "./places.ts";
import { useDerived } from "../use-derived.ts";

/** How a section of the form stands on the page. */
export interface SectionState {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** What is wrong inside. */
  readonly problems: { readonly errors: number; readonly warnings: number };
}

/** Whether a section of the form is open, what opens and closes it, and how much is wrong inside. */
export function useSection(name: SectionName): SectionState {
  const { view } = useDraftState();
  const isOpen = useView(({ closedSections }) => !closedSections.has(name));
  const errors = useDerived(({ findings }) => countIn(name, findings, "error"));
  const warnings = useDerived(({ findings }) => countIn(name, findings, "warning"));
  const toggle = () =>
    view.set((present) => {
      const closedSections = new Set(present.closedSections);
      if (!closedSections.delete(name)) closedSections.add(name);
      return { ...present, closedSections };
    });
  return { isOpen, toggle, problems: { errors, warnings } };
}

function countIn(name: SectionName, findings: readonly Finding[], severity: Severity): number {
  const own = findings.filter(({ field }) => PLACES[field].section === name);
  return countSeverity(own, severity);
}
