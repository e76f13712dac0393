import { useCallback, useMemo } from "react";
import { useFieldArray } from "react-hook-form";
import type { Row } from "../core/integration/draft/draft.ts";
import { useDraftState } from "./draft-context.ts";
import type { RowsPart } from "./history/share-draft.ts";
import { forgetLoadedEmpty } from "./use-draft-field.ts";

/** The rows of a map field, in order. Each has a key of its own that stays while it is moved and edited. */
export interface DraftRows {
  readonly keys: readonly string[];
  readonly add: (row: Row) => void;
  readonly remove: (index: number) => void;
  /** Puts rows in before the one at `index`, and leaves the focus where it is. */
  readonly insert: (index: number, rows: readonly Row[]) => void;
  readonly move: (from: number, to: number) => void;
}

/** What changes the rows stays the same as long as the form does, so that two hundred rows can be handed it. */
export function useDraftRows(name: RowsPart): DraftRows {
  const { form } = useDraftState();
  const { fields, append, insert: insertAll, move, remove } = useFieldArray({ control: form.control, name });
  const add = useCallback(
    (row: Row) => {
      forgetLoadedEmpty(form, name);
      append(row);
    },
    [form, name, append],
  );
  const insert = useCallback(
    (index: number, rows: readonly Row[]) => {
      forgetLoadedEmpty(form, name);
      insertAll(index, [...rows], { shouldFocus: false });
    },
    [form, name, insertAll],
  );
  const keys = useMemo(() => fields.map(({ id }) => id), [fields]);
  return { keys, add, remove, insert, move };
}
