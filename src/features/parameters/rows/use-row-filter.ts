import { useMemo, useState } from "react";
import { useDraftState } from "../../../state/draft-context.ts";

/** Which rows are shown. */
export interface RowFilter {
  readonly text: string;
  readonly filter: (text: string) => void;
  readonly clear: () => void;
  /** The keys of the rows that are not shown. */
  readonly hidden: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** A row is looked at when the filter or the rows change, and not as it is typed in: it would vanish under the hand. */
export function useRowFilter(keys: readonly string[]): RowFilter {
  const { form } = useDraftState();
  const [text, filter] = useState("");
  const hidden = useMemo(() => {
    const sought = text.trim().toLowerCase();
    if (sought === "") return NONE;
    const rows = form.getValues("requestParameters");
    return new Set(
      keys.filter((_, index) => {
        const { name = "", value = "" } = rows[index] ?? {};
        return !name.toLowerCase().includes(sought) && !value.toLowerCase().includes(sought);
      }),
    );
  }, [text, form, keys]);
  return { text, filter, clear: () => filter(""), hidden };
}
