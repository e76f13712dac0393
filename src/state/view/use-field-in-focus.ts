import { useMemo, type FocusEvent } from "react";
import type { FindingField } from "../../core/integration/finding.ts";
import { useDraftState } from "../draft-context.ts";
import { PLACES } from "./places.ts";

/** For the page's root element: notes which field the focus is in, and whether it is typed in. */
export interface FocusWatch {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** The same from render to render: nothing renders because the focus moves, but for what reads the view. */
export function useFieldInFocus(): FocusWatch {
  const { view, history } = useDraftState();
  return useMemo(
    () => ({
      onFocus: ({ target }) => {
        const field = fieldOf(target);
        const isTyping = field !== null && target.matches(TEXT_ENTRY);
        view.set((present) => {
          const next = field ?? present.field;
          const isSame = next === present.field && isTyping === present.isTyping;
          return isSame ? present : { ...present, field: next, isTyping };
        });
      },
      onBlur: () => {
        history.pause();
        view.set((present) => (present.isTyping ? { ...present, isTyping: false } : present));
      },
    }),
    [view, history],
  );
}

/** What takes text from the keyboard; the template's editor is a textbox that is no input. */
const TEXT_ENTRY = "input:not([type=checkbox], [type=radio]), textarea, [role=textbox]";

/** The field that an element of the page belongs to. */
export function fieldOf(element: Element | null): FindingField | null {
  const name = element?.closest("[data-field]")?.getAttribute("data-field");
  return FIELDS_ON_PAGE.find((field) => field === name) ?? null;
}

/** The keys of a closed table, which `Object.keys` gives as any text: hence the cast. */
const FIELDS_ON_PAGE = Object.keys(PLACES) as readonly FindingField[];
