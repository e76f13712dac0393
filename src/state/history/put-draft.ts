import type { UseFormReturn } from "react-hook-form";
import type { Draft } from "../../core/integration/draft/draft.ts";
import { isRowsPart, PARTS, type RowsPart } from "./share-draft.ts";

type Form = UseFormReturn<Draft>;

/** Puts a draft into the form that holds another one. Only what differs is touched: everything else keeps its focus. */
export function putDraft(form: Form, from: Draft, to: Draft): void {
  for (const part of PARTS) {
    if (from[part] === to[part]) continue;
    if (isRowsPart(part) && from[part].length === to[part].length) putCells(form, part, { from, to });
    else form.setValue(part, to[part]);
  }
}

/** Set as a whole, the rows would all be new ones to the page. */
function putCells(form: Form, part: RowsPart, { from, to }: { from: Draft; to: Draft }): void {
  to[part].forEach((row, index) => {
    for (const cell of ["name", "value"] as const)
      if (from[part][index]?.[cell] !== row[cell]) form.setValue(`${part}.${index}.${cell}`, row[cell]);
  });
}
