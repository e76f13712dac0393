import { useSyncExternalStore } from "react";
import type { FindingField } from "../../core/integration/finding.ts";
import { useDraftState } from "../draft-context.ts";
import type { PaneName, SectionName, Station } from "./places.ts";

/** What lies over the page; one at a time. */
export type Overlay = "review" | "paste" | "palette" | "samples" | "save" | "open";

/** The faces of the result. */
export type ResultFace = (typeof RESULT_FACES)[number];

/** In the order of their tabs. */
export const RESULT_FACES = ["request", "backEnd", "signed"] as const;

/** What is lit up in a template, such as where a piece of the output comes from; offsets in its text. */
export interface LitRange {
  /** The template's content type. */
  readonly contentType: string;
  readonly start: number;
  readonly end: number;
  /** Whether the caret goes there, too. */
  readonly isSought?: boolean;
}

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
  /** The index of the sample request that is shown on its way. */
  readonly sample: number;
  /** The station whose steps are shown. */
  readonly station: Station | null;
  readonly lit: LitRange | null;
  /** Where the caret is in the template that is shown. */
  readonly caret: { readonly contentType: string; readonly offset: number } | null;
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
  sample: 0,
  station: null,
  lit: null,
  caret: null,
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
