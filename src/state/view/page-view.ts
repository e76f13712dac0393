import { useSyncExternalStore } from "react";
import type { FindingField } from "../../core/integration/finding.ts";
import { useDraftState } from "../draft-context.ts";
import type { PaneName, SectionName } from "./places.ts";

/** What lies over the page; one at a time. */
export type Overlay = "review" | "paste" | "palette";

/** The faces of the result. */
export type ResultFace = "request" | "signed";

/** What the page shows of the draft. Nothing in it says anything of the integration. */
export interface PageView {
  /** The pane that is shown where there is room for one only. */
  readonly pane: PaneName;
  readonly face: ResultFace;
  readonly overlay: Overlay | null;
  readonly isHelpOpen: boolean;
  readonly areProblemsOpen: boolean;
  /** The field that the focus is in, or was last in. */
  readonly field: FindingField | null;
  /** Whether the focus is in a text entry of that field. */
  readonly isTyping: boolean;
  readonly closedSections: ReadonlySet<SectionName>;
}

/** What a page shows that nobody has used yet. */
export const FIRST_VIEW: PageView = {
  pane: "form",
  face: "request",
  overlay: null,
  isHelpOpen: false,
  areProblemsOpen: true,
  field: null,
  isTyping: false,
  closedSections: new Set(),
};

/** A part of what is shown. `select` must give the same value for the same part, not a copy. */
export function useView<T>(select: (view: PageView) => T): T {
  const { view } = useDraftState();
  return useSyncExternalStore(view.subscribe, () => select(view.get()));
}

/** Changes parts of what is shown; the others stay. */
export function useShow(): (parts: Partial<PageView>) => void {
  const { view } = useDraftState();
  return (parts) => view.set((present) => ({ ...present, ...parts }));
}
