import { useCallback, useMemo, useState, type RefObject } from "react";
import type { Row } from "../../../core/integration/draft/draft.ts";
import { useDraftState } from "../../../state/draft-context.ts";
import type { DraftRows } from "../../../state/use-draft-rows.ts";
import type { Saying } from "../../../state/said.ts";
import type { RowActions } from "./row-actions.ts";
import { useRowDrag } from "./use-row-drag.ts";

interface RowActionsOptions {
  readonly rows: DraftRows;
  readonly list: RefObject<HTMLOListElement | null>;
  /** Where the focus goes when the last row is gone. */
  readonly focusEmpty: () => void;
}

interface RowActionsResult {
  readonly actions: RowActions;
  readonly dropAt: ReturnType<typeof useRowDrag>["dropAt"];
  /** What happened, for those who do not see it. */
  readonly said: Saying | null;
}

/** What rows can do, the same for all of them and from render to render. */
export function useRowActions({ rows, list, focusEmpty }: RowActionsOptions): RowActionsResult {
  const { form, history } = useDraftState();
  const { add, insert, move, remove } = rows;
  const [said, setSaid] = useState<Saying | null>(null);
  const countRows = useCallback(() => form.getValues("requestParameters").length, [form]);
  const focus = useFocusCell();
  const place = useCallback(
    (from: number, to: number) => {
      move(from, to);
      setSaid({ text: `Moved to place ${to + 1} of ${countRows()}.`, at: performance.now() });
    },
    [move, countRows],
  );
  const { start, dropAt } = useRowDrag(list, place);
  const actions = useMemo(
    (): RowActions => ({
      focus,
      drag: start,
      remove: (index) => {
        history.remember("Parameter removed");
        remove(index);
        const left = countRows();
        if (left === 0) focusEmpty();
        else focus(Math.min(index, left - 1), "name");
      },
      moveBy: (index, by, cell) => {
        const to = index + by;
        if (to < 0 || to >= countRows()) return;
        place(index, to);
        focus(to, cell);
      },
      goOn: (index) => {
        const row = form.getValues(`requestParameters.${index}`);
        if (index + 1 < countRows()) focus(index + 1, "name");
        else if (!isEmpty(row)) add({ name: "", value: "" });
      },
      paste: (index, pasted) => {
        history.remember(pasted.length === 1 ? "Parameter pasted" : `${pasted.length} parameters pasted`);
        const replaces = isEmpty(form.getValues(`requestParameters.${index}`));
        insert(replaces ? index : index + 1, pasted);
        if (replaces) remove(index + pasted.length);
        focus(index + pasted.length - (replaces ? 1 : 0), "value");
      },
    }),
    [form, history, focus, start, place, add, insert, remove, countRows, focusEmpty],
  );
  return { actions, dropAt, said };
}

function useFocusCell(): RowActions["focus"] {
  const { form } = useDraftState();
  return useCallback(
    (index, cell) => {
      // Once the row is where it belongs: a browser takes the focus from an element that is moved.
      setTimeout(() => form.setFocus(`requestParameters.${index}.${cell}`));
    },
    [form],
  );
}

const isEmpty = ({ name, value }: Row): boolean => name === "" && value === "";
