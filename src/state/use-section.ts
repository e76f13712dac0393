import { useDraftState } from "./draft-context.ts";
import { useView } from "./page-view.ts";
import type { SectionName } from "./places.ts";

/** Whether a section of the form is open, and what opens and closes it. */
export function useSection(name: SectionName): { readonly isOpen: boolean; readonly toggle: () => void } {
  const { view } = useDraftState();
  const isOpen = useView(({ closedSections }) => !closedSections.has(name));
  const toggle = () =>
    view.set((present) => {
      const closedSections = new Set(present.closedSections);
      if (!closedSections.delete(name)) closedSections.add(name);
      return { ...present, closedSections };
    });
  return { isOpen, toggle };
}
