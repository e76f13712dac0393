import { useFieldArray } from "react-hook-form";
import type { Row } from "../core/integration/draft.ts";
import { useDraftState } from "./draft-context.ts";
import { forgetLoadedEmpty } from "./use-draft-field.ts";

/** The fields that are rows in the form. */
export type RowsFieldName = "requestParameters" | "requestTemplates";

/** The rows of a map field, in order. Each has a key of its own that stays while it is moved and edited. */
export interface DraftRows {
  readonly keys: readonly string[];
  readonly add: (row: Row) => void;
  readonly remove: (index: number) => void;
}

export function useDraftRows(name: RowsFieldName): DraftRows {
  const { form } = useDraftState();
  const { fields, append, remove } = useFieldArray({ control: form.control, name });
  return {
    keys: fields.map(({ id }) => id),
    add: (row) => {
      forgetLoadedEmpty(form, name);
      append(row);
    },
    remove,
  };
}
